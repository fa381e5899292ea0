import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { toMoment } from '../../tools/to-moment.ts';
import { sayNumber } from '../../widgets/say-number.ts';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import type { Dataset } from './dataset.ts';
import { useDatasetName } from './use-dataset-name.ts';

/** Kinds of facts that are drawn; what is rarer is counted together. */
const SHOWN = 7;

/** One dataset: how much of what it states, whether its files are as they were loaded, and whether another says otherwise. */
export function DatasetCard({ dataset, most }: { dataset: Dataset; most: number }) {
  const { t } = useTranslation();
  const id = useId();
  const { parts, facts, loadedAt, changedFiles, conflicts } = dataset;
  const shown = parts.slice(0, SHOWN);
  const rest = parts.slice(SHOWN);
  return (
    <article className="ds-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{useDatasetName()(dataset)}</h2>
        <span className="lt-soft">
          {t('datasets.loaded', { at: toMoment(loadedAt) ?? t(facts > 0 ? 'datasets.before' : 'datasets.notLoaded') })}
        </span>
      </header>
      <p className="ds-states">
        <strong>{t('datasets.states', { count: facts, facts: sayNumber(facts) })}</strong>
        <State isWell={changedFiles.length === 0}>
          {changedFiles.length === 0 ? t('datasets.asLoaded') : t('datasets.filesChanged', { count: changedFiles.length })}
        </State>
        <State isWell={conflicts.length === 0}>
          {conflicts.length === 0 ? t('datasets.noConflict') : t('datasets.conflictsOf', { count: conflicts.length })}
        </State>
      </p>
      <ul className="ds-parts">
        {shown.map(({ noun, name, facts: some }) => (
          <li key={noun}>
            <span>{name}</span>
            <ShareBar share={some / most} />
            <span className="lt-number">{sayNumber(some)}</span>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="lt-soft">
            {t('datasets.rest', { count: rest.length, facts: sayNumber(rest.reduce((sum, one) => sum + one.facts, 0)) })}
          </li>
        )}
      </ul>
    </article>
  );
}

function State({ isWell, children }: { isWell: boolean; children: string }) {
  return <span className={isWell ? 'ds-well' : 'ds-ill'}>{children}</span>;
}
