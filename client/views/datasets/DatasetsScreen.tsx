import { useTranslation } from 'react-i18next';
import { DatasetsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { toMoment } from '../../tools/to-moment.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { sayNumber } from '../../widgets/say-number.ts';
import { ChangedFiles } from './ChangedFiles.tsx';
import { ConflictTable } from './ConflictTable.tsx';
import type { Dataset } from './dataset.ts';
import { DatasetCard } from './DatasetCard.tsx';
import { decidedOf, undecidedOf } from './conflicts.ts';
import { useDatasetName } from './use-dataset-name.ts';
import './datasets.css';

/** Which folders and imports the facts come from, what changed on disk since, and where they contradict each other. */
export function DatasetsScreen() {
  const { t } = useTranslation();
  const answer = useGraphQuery(DatasetsDocument, {});
  const all = answer.data?.datasets ?? [];
  const changed = all.filter(({ changedFiles }) => changedFiles.length > 0);
  const facts = all.reduce((sum, one) => sum + one.facts, 0);
  const decided = decidedOf(all);
  const toState = (count: number): string => (count === 0 ? t('datasets.allAsLoaded') : t('datasets.someChanged', { count }));
  return (
    <ScreenFrame
      title={
        answer.data
          ? t('datasets.title', { count: all.length, facts: sayNumber(facts), state: toState(changed.length) })
          : t('places.datasets')
      }
      sub={t('datasets.sub')}
    >
      <AnswerOf query={answer} loading={t('datasets.loading')} />
      {answer.data && all.length === 0 && <EmptyState reason={t('datasets.none')} next={t('datasets.noneNext')} />}
      {all.length > 0 && <DatasetCards datasets={all} />}
      {changed.map((dataset) => (
        <ChangedFiles key={dataset.id} dataset={dataset}>
          <ConflictTable caption={t('datasets.undecided', { count: undecidedOf(dataset).length })} conflicts={undecidedOf(dataset)} />
        </ChangedFiles>
      ))}
      <ConflictTable caption={t('datasets.decided', { count: decided.length })} conflicts={decided} />
      {all.length > 0 && <DatasetTable datasets={all} />}
    </ScreenFrame>
  );
}

/** The fullest first, all on one scale. */
function DatasetCards({ datasets }: { datasets: readonly Dataset[] }) {
  const most = Math.max(1, ...datasets.flatMap(({ parts }) => parts.map(({ facts }) => facts)));
  return (
    <div className="ds-cards">
      {[...datasets]
        .sort((a, b) => b.facts - a.facts)
        .map((dataset) => (
          <DatasetCard key={dataset.id} dataset={dataset} most={most} />
        ))}
    </div>
  );
}

function DatasetTable({ datasets }: { datasets: readonly Dataset[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const datasetName = useDatasetName();
  return (
    <RecordTable
      caption={t('datasets.list')}
      rows={datasets}
      keyOf={({ id }) => id}
      columns={[
        { head: t('datasets.name'), cell: datasetName },
        { head: t('datasets.id'), cell: ({ id }) => <code>{id.slice(id.indexOf(':') + 1)}</code> },
        { head: t('datasets.chain'), cell: ({ chain }) => chain && nameOf(chain) },
        { head: t('datasets.facts'), cell: ({ facts }) => facts, isNumber: true },
        {
          head: t('datasets.loadedAt'),
          cell: ({ loadedAt, facts }) => toMoment(loadedAt) ?? t(facts > 0 ? 'datasets.before' : 'datasets.notLoaded'),
        },
        { head: t('datasets.changed'), cell: ({ changedFiles }) => changedFiles.length, isNumber: true },
        { head: t('datasets.conflicts'), cell: ({ conflicts }) => conflicts.length, isNumber: true },
      ]}
    />
  );
}
