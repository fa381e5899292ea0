import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../ask/answers/answer.ts';
import { besides } from '../../ask/topics.ts';
import { nearest } from '../../ask/nearest.ts';
import { idsAbout } from '../../ask/suggest.ts';
import type { Thing } from '../../ask/thing.ts';
import { textParam } from '../../state/params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { Examples, Topics } from './Examples.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import { useAsked } from './use-asked.ts';
import { useExamples } from './use-examples.ts';
import './ask.css';

const STATE = { text: textParam('q') };
const NEAREST = 5;

/** What an answer names first can be asked about next. */
function toThing({ id, kind, name, nameEn }: Item): Thing[] {
  return id && (kind === 'product' || kind === 'enterprise') ? [{ id, kind, name, nameEn: nameEn ?? null }] : [];
}

/** A question in the reader's own words, and its answer: what was understood, a sentence, the query behind it, the right screen. */
export function AskScreen() {
  const { t } = useTranslation();
  const [{ text }, change] = useViewState(STATE);
  const asked = useAsked(text);
  const { filled, readings = [], named, notKept } = asked.data ?? {};
  const [first] = asked.data?.said?.items.flatMap(toThing) ?? [];
  const about = filled ? (filled.things[0] ?? first) : named;
  const usual = useExamples();
  const examples = useExamples(about);
  const others = readings.map(({ id }) => id);
  const alike = filled ? besides(filled.id) : asked.data ? [...others, ...nearest(text, usual, NEAREST)] : [];
  const near = [...new Set(about ? idsAbout(about, filled ? [] : alike) : alike)].filter((id) => id !== filled?.id).slice(0, NEAREST);
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
          {notKept ? t(`ask.notKept.${notKept}`) : t(`ask.${unknown}`, { name: left, left: text })}
        </p>
      )}
      {near.length > 0 && <Examples title={t(filled ? 'ask.followUp' : 'ask.nearest')} ids={near} examples={examples} />}
      {(text === '' || (asked.data && !asked.data.filled)) && <Topics title={t('ask.all')} examples={usual} />}
    </ScreenFrame>
  );
}
