import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { QUESTION_IDS } from '../../ask/cues.ts';
import { nearest } from '../../ask/nearest.ts';
import { idsAbout } from '../../ask/suggest.ts';
import { textParam } from '../../state/params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { Examples } from './Examples.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import { useAsked } from './use-asked.ts';
import { useExamples } from './use-examples.ts';
import './ask.css';

const STATE = { text: textParam('q') };
const NEAREST = 6;
/** Of what is named fewer are offered: each is about it. */
const NEAREST_NAMED = 3;

/** A question in the reader's own words, and its answer: what was understood, a sentence, the query behind it, the right screen. */
export function AskScreen() {
  const { t } = useTranslation();
  const [{ text }, change] = useViewState(STATE);
  const asked = useAsked(text);
  const { filled, readings = [], named } = asked.data ?? {};
  const about = filled?.things[0] ?? named;
  const usual = useExamples();
  const examples = useExamples(about);
  const others = readings.map(({ id }) => id).filter((id) => id !== filled?.id);
  const alike = asked.data && !filled ? [...others, ...nearest(text, usual, NEAREST)] : others;
  const near = [...new Set(named ? idsAbout(named, alike) : alike)].slice(0, named ? NEAREST_NAMED : NEAREST);
  const left = readings[0]?.names.join(t('ask.comma')) ?? '';
  const unknown = readings.length === 0 ? 'notUnderstood' : named ? 'unsure' : 'noSuchName';
  return (
    <ScreenFrame title={t('ask.title')} sub={t('ask.sub')}>
      <Input.Search
        className="ask-box"
        aria-label={t('ask.title')}
        placeholder={t('ask.placeholder', { example: usual.get('missing') })}
        key={text}
        defaultValue={text}
        maxLength={200}
        onSearch={(wanted) => change({ text: wanted })}
      />
      {text !== '' && <AnswerOf query={asked} loading={t('ask.loading')} />}
      {asked.data?.filled && asked.data.said && <GivenAnswer filled={asked.data.filled} said={asked.data.said} />}
      {asked.data && !asked.data.filled && (
        <p role="status" className="ask-unknown">
          {t(`ask.${unknown}`, { name: left, left: text })}
        </p>
      )}
      {near.length > 0 && <Examples title={t('ask.nearest')} ids={near} examples={examples} />}
      {(text === '' || (asked.data && !asked.data.filled)) && (
        <Examples title={t('ask.all')} ids={QUESTION_IDS.filter((id) => !near.includes(id))} examples={usual} />
      )}
    </ScreenFrame>
  );
}
