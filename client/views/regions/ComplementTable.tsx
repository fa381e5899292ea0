import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../state/scope.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import type { ChangeRegions, RegionsState } from './regions-state.ts';
import { ProductLine } from '../../widgets/names/ProductLine.tsx';
import { CountBar } from './CountBar.tsx';
import type { Complement } from './use-complements.ts';
import { useFirst } from '../../widgets/use-first.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

interface Props {
  complements: readonly Complement[];
  named: ReadonlyMap<string, string>;
  asked: number;
  state: RegionsState;
  change: ChangeRegions;
}

/** The other regions by how they complete the one in view; a press lays one beside it. */
export function ComplementTable({ complements, named, asked, state, change }: Props) {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const { shown, hidden, showAll } = useFirst(complements, 12);
  const name = (id: string): string => named.get(id) ?? id;
  const most = Math.max(...complements.map(({ gives, takes }) => Math.max(gives.length, takes.length)));
  return (
    <>
      <div className="rec-tools regions-head">
        {complements.length > 0 && <h2>{t('regions.ranking', { count: complements.length, asked, region: regionName })}</h2>}
        <ViewButtons
          label={t('regions.levels')}
          words={['PROVINCE', 'CITY']}
          chosen={state.level}
          choose={(level) => change({ level })}
          say={(level) => t(`regions.level.${level}`)}
        />
      </div>
      {complements.length === 0 && <EmptyState reason={t('regions.noneFound', { region: regionName })} next={t('regions.noneFoundNext')} />}
      {complements.length > 0 && (
        <RecordTable
          look="rec-lists regions-table"
          rows={shown}
          keyOf={({ region }) => region}
          columns={[
            { head: t('regions.region'), cell: ({ region }) => name(region) },
            { head: t('regions.gives'), look: () => 'regions-given', cell: ({ gives }) => <ProductLine products={gives} most={3} /> },
            {
              head: t('regions.givesCount'),
              isNumber: true,
              look: () => 'regions-count',
              cell: ({ gives }) => <CountBar count={gives.length} most={most} wing="gives" />,
            },
            {
              head: t('regions.takesCount'),
              look: () => 'regions-count',
              cell: ({ takes }) => <CountBar count={takes.length} most={most} wing="takes" />,
            },
            { head: t('regions.takes'), cell: ({ takes }) => <ProductLine products={takes} most={3} /> },
            {
              head: t('regions.beside'),
              cell: ({ region }) => (
                <Button
                  size="small"
                  aria-pressed={state.beside.includes(region)}
                  aria-label={t('regions.layBeside', { name: name(region) })}
                  onClick={() =>
                    change({
                      beside: state.beside.includes(region)
                        ? state.beside.filter((id) => id !== region)
                        : [...state.beside, region].slice(-4),
                    })
                  }
                >
                  {t(state.beside.includes(region) ? 'regions.remove' : 'regions.add')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {hidden > 0 && (
        <Button className="rec-all" onClick={showAll}>
          {t('regions.all', { count: complements.length })}
        </Button>
      )}
    </>
  );
}
