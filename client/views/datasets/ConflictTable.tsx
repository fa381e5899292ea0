import { useTranslation } from 'react-i18next';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { keyOf, type Conflict } from './conflicts.ts';
import { useDatasetName } from './use-dataset-name.ts';

/** Contradictions, what each dataset says side by side; nothing where there are none. */
export function ConflictTable({ caption, conflicts }: { caption: string; conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const datasetName = useDatasetName();
  if (conflicts.length === 0) return null;
  const datasets = new Map(
    conflicts.flatMap(({ values }) => values.map(({ dataset }): [string, string] => [dataset.id, datasetName(dataset)])),
  );
  return (
    <RecordTable
      caption={caption}
      rows={conflicts}
      keyOf={keyOf}
      columns={[
        { head: t('datasets.fact'), cell: ({ name }) => name },
        { head: t('datasets.factId'), cell: ({ fact }) => <code>{fact}</code> },
        { head: t('datasets.kind'), cell: ({ kind }) => kind },
        { head: t('datasets.field'), cell: ({ fieldName }) => fieldName },
        ...[...datasets].map(([id, name]) => ({
          head: name,
          cell: (conflict: Conflict) => {
            const said = conflict.values.find(({ dataset }) => dataset.id === id);
            if (!said) return '–';
            const value = said.value ?? t('datasets.nothing');
            return said.counts ? <strong>{t('datasets.counts', { value })}</strong> : value;
          },
        })),
      ]}
    />
  );
}
