import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoverage } from '../../state/use-coverage.ts';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import { useScope } from '../../state/scope.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { BriefTree } from './BriefTree.tsx';
import { ROWS, type Brief, type Said } from './brief.ts';
import { numberSources } from './number-sources.ts';
import { useFit, type Tightness } from './use-fit.ts';
import './brief.css';

/** How many sentences speak for a call, and how many sources are named, by how tight the page is. */
const SAID: Readonly<Record<Tightness, number>> = { 0: 3, 1: 2, 2: 2, 3: 1, 4: 1 };
const SOURCES: Readonly<Record<Tightness, number>> = { 0: 24, 1: 18, 2: 12, 3: 9, 4: 6 };
type Numbers = ReturnType<typeof numberSources>;

/** A brief as one A4 page, on the screen as on paper; `tag` stands beside its title. */
export function BriefSheet({ brief, tag }: { brief: Brief; tag?: ReactNode }) {
  const { t } = useTranslation();
  const { regionName, chainName, asOf } = useScope();
  const coverage = useCoverage();
  const title = t('brief.title', { kind: brief.kind, title: brief.title });
  useDocumentTitle(title);
  const key = useMemo(() => JSON.stringify(brief), [brief]);
  const { sheet, tightness } = useFit(key);
  const numbers = useMemo(() => numberSources(brief), [brief]);
  return (
    <div className="brief-desk">
      <div className="brief-tools">
        <Button type="primary" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </div>
      <article ref={sheet} className={`brief-sheet brief-tight-${tightness}`} aria-labelledby="brief-title">
        <header>
          <span>{t('brief.head', { region: regionName, chain: chainName })}</span>
          <span>{t('brief.asOf', { kind: brief.kind, facts: asOf?.factsUntil ?? '–', revision: asOf?.revision ?? '–' })}</span>
        </header>
        <h1 id="brief-title">
          <AsPrinted text={brief.title} /> {tag}
        </h1>
        <p className="brief-judgement">
          <SaidView said={brief.judgement} numbers={numbers} />
        </p>
        <dl className="brief-figures">
          {brief.figures.map(({ value, word, mark, doubted = [] }) => (
            <div key={word}>
              <dt>
                <MarkIcon mark={mark} /> {word}
              </dt>
              <dd>
                {value} <Doubts claims={doubted} look="sign" />
              </dd>
            </div>
          ))}
        </dl>
        {brief.tree && (
          <section>
            <h2>{brief.proofTitle}</h2>
            <BriefTree tree={brief.tree} tightness={tightness} />
          </section>
        )}
        <Calls brief={brief} numbers={numbers} most={SAID[tightness]} />
        <section>
          <h2>{t('brief.verify')}</h2>
          {brief.verify.length === 0 && <p>{brief.noVerify}</p>}
          <ol className="brief-rows">
            {brief.verify.slice(0, ROWS).map(({ question, effect }) => (
              <li key={question}>
                <span className="brief-question">
                  <AsPrinted text={question} />
                </span>
                <span className="brief-effect">
                  <AsPrinted text={effect} />
                </span>
              </li>
            ))}
          </ol>
        </section>
        <Sources numbers={numbers} most={SOURCES[tightness]} />
        <footer>
          <span>{t('brief.marks')}</span>
          {coverage?.surveyed === false && <span>{t('brief.notSurveyed')}</span>}
        </footer>
      </article>
    </div>
  );
}

function Calls({ brief, numbers, most }: { brief: Brief; numbers: Numbers; most: number }) {
  return (
    <section>
      <h2>{brief.callTitle}</h2>
      {brief.calls.length === 0 && <p>{brief.noCalls}</p>}
      <ol className="brief-rows">
        {brief.calls.slice(0, ROWS).map(({ who, place, tags, said }) => (
          <li key={who}>
            <span className="brief-who">
              <strong>
                <AsPrinted text={who} />
              </strong>{' '}
              <AsPrinted text={[place, ...tags].filter(Boolean).join(' · ')} />
            </span>
            <span className="brief-why">
              {said.slice(0, most).map((one) => (
                <span key={one.text}>
                  <SaidView said={one} numbers={numbers} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sources({ numbers, most }: { numbers: Numbers; most: number }) {
  const { t } = useTranslation();
  const all = [...numbers.values()];
  return (
    <section className="brief-sources">
      <h2>{t('brief.sources')}</h2>
      {all.length === 0 && <p>{t('brief.noSources')}</p>}
      <ol>
        {all.slice(0, most).map(({ number, source }) => (
          <li key={source.id}>
            {number} <AsPrinted text={source.title} />
            {source.citation ? t('brief.source', { id: source.id, date: source.date ?? t('brief.noDate') }) : t('brief.noCitation')}
          </li>
        ))}
      </ol>
      {all.length > most && <p>{t('brief.moreSources', { count: all.length - most })}</p>}
    </section>
  );
}

/** A sentence with its mark before it and the numbers of its sources behind. */
function SaidView({ said, numbers }: { said: Said; numbers: Numbers }) {
  const cited = [...new Set(said.evidence.map(({ source }) => numbers.get(source.id)?.number))].filter((number) => number !== undefined);
  return (
    <>
      <MarkIcon mark={said.mark} /> <AsPrinted text={said.text} /> <Doubts claims={said.doubted ?? []} look="sign" />
      {cited.length > 0 && <sup>{cited.slice(0, 6).join(',')}</sup>}
    </>
  );
}
