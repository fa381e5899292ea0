import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SourceDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { FactTools } from '../../edit/FactTools.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { idParam, wordsParam } from '../../state/params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { SourceClaims } from './SourceClaims.tsx';
import { SourceText } from './SourceText.tsx';
import { StatementList } from './StatementList.tsx';
import './sources.css';

const STATE = { at: wordsParam('at'), fact: idParam('fact') };

const GRADES = ['low', 'low-medium', 'medium', 'medium-high', 'high'];

/** The collector's grade in the reader's words; what follows it is the collector's own note. */
function toQualityWords(quality: string, t: (key: string) => string): string {
  return quality
    .split('；')
    .map((part) => (GRADES.includes(part.trim()) ? t(`sources.grade.${part.trim()}`) : part.trim()))
    .filter((part) => part !== '')
    .join('；');
}

/** A source whose text is there has its length too. */
function toRead({ id, text, textLength }: { id: string; text: string | null; textLength: number | null }) {
  return { id, text: text ?? '', textLength: textLength ?? 0 };
}

/** One source: its statements in order with the facts of each, and its text where the reader's own copy is in place. */
export function SourceScreen() {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const addresses = useAddresses();
  const [{ at, fact }] = useViewState(STATE);
  const answer = useGraphQuery(SourceDocument, { id });
  const { data } = answer;
  const source = data?.source ?? null;
  const chosen = new Set(
    source?.passages
      .filter((one) => (at.length > 0 ? at.includes(one.label) : one.facts.some((stated) => stated.id === fact)))
      .map(({ label }) => label) ?? [],
  );
  const quality = source?.quality ? toQualityWords(source.quality, t) : null;
  const sub = source ? [source.id, source.publisher, source.date, quality].filter(Boolean).join(' · ') : null;
  return (
    <ScreenFrame
      title={
        source
          ? t('sources.oneTitle', { title: source.title, statements: source.passages.length, facts: source.factCount })
          : t('shell.sources')
      }
      sub={sub}
    >
      <AnswerOf query={answer} loading={t('sources.loadingOne')} />
      {data && !source && (
        <EmptyState
          reason={t('sources.unknown', { id })}
          next={t('sources.unknownNext')}
          action={<Link to={addresses.screen('/sources')}>{t('sources.all')}</Link>}
        />
      )}
      {source && (
        <>
          <p>
            <Link to={addresses.screen('/sources')}>{t('sources.all')}</Link>
            {' · '}
            {source.url && source.linkOk ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {t('sources.openLink')}
                <span className="lt-ears"> {t('widgets.evidence.newTab')}</span>
              </a>
            ) : (
              t(source.citation ? 'sources.linkBrokenLong' : 'widgets.evidence.noCitation')
            )}
          </p>
          <FactTools fact={source.id} isCited={false} />
          {source.text === null && source.citation && <p>{t('sources.putText', { id: source.id })}</p>}
          {source.passages.length === 0 && <p>{t('sources.noStatements', { facts: source.factCount })}</p>}
          <div className={source.text === null || source.passages.length === 0 ? 'src-two src-one' : 'src-two'}>
            {source.text !== null && <SourceText key={source.id} source={toRead(source)} statements={source.passages} chosen={chosen} />}
            {source.passages.length > 0 && <StatementList statements={source.passages} chosen={chosen} fact={fact} />}
          </div>
          {source.passages.length === 0 && <SourceClaims source={source.id} />}
        </>
      )}
    </ScreenFrame>
  );
}
