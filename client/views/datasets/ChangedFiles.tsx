import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from './dataset.ts';
import { useDatasetName } from './use-dataset-name.ts';

/** Which files of a folder are other than they were loaded, how to load them, and what stands in the way. */
export function ChangedFiles({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const { changedFiles, loadedAt, load, refusal } = dataset;
  const name = useDatasetName()(dataset);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(loadedAt === null ? 'datasets.notLoadedTitle' : 'datasets.changedTitle', { name, count: changedFiles.length })}</h2>
      <p className="ds-files">{changedFiles.join(t('datasets.comma'))}</p>
      {load !== null && load !== undefined ? (
        <>
          <p>{t('datasets.how')}</p>
          <pre className="ds-command">
            <code>{load}</code>
          </pre>
        </>
      ) : (
        <p>{t('datasets.askAdmin')}</p>
      )}
      {refusal && (
        <p role="status" className="ds-refusal">
          {t('datasets.refused')} {refusal}
        </p>
      )}
      {children}
    </section>
  );
}
