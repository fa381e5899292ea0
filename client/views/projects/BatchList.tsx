import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { SourceLinks } from '../../widgets/evidence/SourceLinks.tsx';
import { Figure } from './Figure.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import type { Batch } from './project-words.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** Batches of projects: what the source states, what the graph lists, and every check with its arithmetic. */
export function BatchList({ batches }: { batches: readonly Batch[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const failing = batches.filter(({ checks }) => checks.some(({ verdict }) => verdict === 'INCONSISTENT')).length;
  return (
    <>
      <h2>{t('projects.batch.title', { count: batches.length, failing })}</h2>
      <ul className="rec-cards">
        {[...batches]
          .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
          .map((batch) => (
            <li key={batch.id} className="rec-card">
              <h3>
                {nameOf(batch)}
                {batch.date && ` · ${batch.date}`}
              </h3>
              <p>
                {t('projects.batch.stated', {
                  stated: batch.statedProjects ?? t('projects.batch.notStated'),
                  listed: batch.projects.length,
                })}
              </p>
              <Squares stated={batch.statedProjects ?? 0} listed={batch.projects.length} />
              {batch.investment && <Figure word={t('projects.investment')} claim={batch.investment} />}
              {batch.projects.length > 0 && (
                <p>
                  <NameLinks kind="project" list={batch.projects} />
                </p>
              )}
              <Checks checks={batch.checks.filter(({ verdict }) => verdict !== 'UNVERIFIED')} />
              <Open checks={batch.checks.filter(({ verdict }) => verdict === 'UNVERIFIED')} />
              <p>
                <SourceLinks evidence={batch.evidence} fact={batch.id} />
              </p>
            </li>
          ))}
      </ul>
    </>
  );
}

/** More squares than this nobody takes in: the sentence above says the number. */
const MOST_SQUARES = 60;

/** A square for each project that the source counts, full where the graph lists it. */
function Squares({ stated, listed }: { stated: number; listed: number }) {
  const count = Math.max(stated, listed);
  if (count > MOST_SQUARES) return null;
  return (
    <span className="proj-squares proj-squares-row" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className={at < listed ? 'proj-square' : 'proj-square proj-square-off'} />
      ))}
    </span>
  );
}

function Checks({ checks }: { checks: Batch['checks'] }) {
  const { t } = useTranslation();
  return (
    <ul className="proj-checks">
      {checks.map((check) => (
        <li key={check.detail}>
          <VerdictTag verdict={check.verdict} /> {t('projects.batch.rule', { rule: check.rule.name })}
          <AsPrinted text={check.detail} />
        </li>
      ))}
    </ul>
  );
}

/** What no rule could check, folded: it says no more than that the source stands alone. */
function Open({ checks }: { checks: Batch['checks'] }) {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  return (
    <details>
      <summary>{t('projects.batch.open', { count: checks.length })}</summary>
      <Checks checks={checks} />
    </details>
  );
}
