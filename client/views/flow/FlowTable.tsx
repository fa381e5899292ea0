import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import type { Horizon } from '../../api/generated.ts';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { FlowAmount } from './FlowAmount.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { FlowSources } from './FlowSources.tsx';
import type { End, Flow } from './to-flows.ts';

interface Props {
  flows: readonly Flow[];
  chosen: string | null;
  horizon: Horizon;
  onChoose: (flow: string | null) => void;
}

/** The same as the picture, one flow a line; the chosen one with its arithmetic and sources. */
export function FlowTable({ flows, chosen, horizon, onChoose }: Props) {
  const { t } = useTranslation();
  const open = flows.find(({ id }) => id === chosen) ?? null;
  return (
    <div className="flow-table" role="region" tabIndex={0} aria-label={t('flow.table')}>
      {open && <FlowSources flow={open} horizon={horizon} onClose={() => onChoose(null)} />}
      <RecordTable
        rows={flows}
        keyOf={({ id }) => id}
        caption={t('flow.count', { count: flows.length })}
        rowLook={({ id }) => (id === chosen ? 'flow-chosen' : '')}
        columns={[
          { head: t('flow.column.from'), cell: ({ from, product }) => <EndName end={from} side="from" product={product} /> },
          { head: t('flow.column.to'), cell: ({ to }) => <EndName end={to} side="to" /> },
          { head: t('flow.column.amount'), cell: (flow) => <FlowAmount flow={flow} />, isNumber: true },
          {
            head: t('flow.column.sources'),
            cell: ({ id }) => (
              <button type="button" className="flow-open" aria-pressed={id === chosen} onClick={() => onChoose(id === chosen ? null : id)}>
                {t('flow.open')}
              </button>
            ),
          },
        ]}
      />
    </div>
  );
}

/** What stands at an end, leading to its own screen; of a shortage also of which product. */
function EndName({ end, side, product }: { end: End; side: 'from' | 'to'; product?: Flow['product'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  if (end.kind === 'product') return <NameLink kind="product" one={end.product} />;
  if (end.kind === 'user') return <EnterpriseLink enterprise={end.enterprise} />;
  return (
    <>
      {t(`flow.beyond.${side}`)}
      {product && <span className="lt-ears"> {nameOf(product)}</span>}
    </>
  );
}
