import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../state/scope.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import type { ChangeLogic, LogicState } from './logic-state.ts';
import { ProductLine } from './ProductLine.tsx';
import type { Complement } from './use-complements.ts';
import { useFirst } from './use-first.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

interface Props {
  complements: readonly Complement[];
  named: ReadonlyMap<string, string>;
  asked: number;
  state: LogicState;
  change: ChangeLogic;
}

/** The other regions by how they complete the one in view; a press lays one beside it. */
export function ComplementTable({ complements, named, asked, state, change }: Props) {
  const { t } = useTranslation();
  const { regionName } = useScope();
  const { shown, hidden, showAll } = useFirst(complements, 12);
  const name = (id: string): string => named.get(id) ?? id;
  return (
    <>
      {complements.length > 0 && <h2>{t('logic.regions.ranking', { count: complements.length, asked, region: regionName })}</h2>}
      <div className="rec-tools">
        <ViewButtons
          label={t('logic.regions.levels')}
          words={['PROVINCE', 'CITY']}
          chosen={state.level}
          choose={(level) => change({ level })}
          say={(level) => t(`logic.regions.level.${level}`)}
        />
      </div>
      {complements.length === 0 && (
        <EmptyState reason={t('logic.regions.noneFound', { region: regionName })} next={t('logic.regions.noneFoundNext')} />
      )}
      {complements.length > 0 && (
        <RecordTable
          look="logic-match"
          rows={shown}
          keyOf={({ region }) => region}
          columns={[
            { head: t('logic.regions.region'), cell: ({ region }) => name(region) },
            { head: t('logic.regions.givesCount'), isNumber: true, cell: ({ gives }) => gives.length },
            { head: t('logic.regions.gives'), cell: ({ gives }) => <ProductLine products={gives} most={4} /> },
            { head: t('logic.regions.takesCount'), isNumber: true, cell: ({ takes }) => takes.length },
            { head: t('logic.regions.takes'), cell: ({ takes }) => <ProductLine products={takes} most={4} /> },
            {
              head: t('logic.regions.beside'),
              cell: ({ region }) => (
                <Button
                  size="small"
                  aria-pressed={state.beside.includes(region)}
                  aria-label={t('logic.regions.layBeside', { name: name(region) })}
                  onClick={() =>
                    change({
                      beside: state.beside.includes(region)
                        ? state.beside.filter((id) => id !== region)
                        : [...state.beside, region].slice(-4),
                    })
                  }
                >
                  {t(state.beside.includes(region) ? 'logic.regions.remove' : 'logic.regions.add')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {hidden > 0 && (
        <Button className="logic-all" onClick={showAll}>
          {t('logic.regions.all', { count: complements.length })}
        </Button>
      )}
    </>
  );
}
