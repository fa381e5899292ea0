import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Horizon } from '../../api/generated.ts';
import type { StateOf } from '../../state/params.ts';
import type { BALANCE_STATE, Part } from './balance-state.ts';
import { BalanceRow } from './BalanceRow.tsx';
import type { Row } from './sort-rows.ts';
import { Roving } from '../../widgets/Roving.tsx';

interface Props {
  part: Part;
  /** The product whose line is open, where it is one of this part. */
  opened: string | null;
  horizon: Horizon;
  rows: readonly Row[];
  state: StateOf<typeof BALANCE_STATE>;
  change: (part: Partial<StateOf<typeof BALANCE_STATE>>) => void;
}

/** What answers none of the questions is listed on demand. */
const AT_ONCE: Record<Part, number> = { short: 10, coming: 10, spare: 10, rest: 0 };

/** One of the three questions: what it is, the products under it, and the rest on demand. */
export function BalanceSection({ part, opened, horizon, rows, state, change }: Props) {
  const { t } = useTranslation();
  const isOpen = (row: Row): boolean => opened === row.product.id;
  const shown = state.all === part ? rows : rows.filter((row, at) => at < AT_ONCE[part] || isOpen(row));
  const rest = rows.length - shown.length;
  return (
    <Roving as="section" className="balance-part" aria-labelledby={`balance-${part}`}>
      <h2 id={`balance-${part}`}>{t(`balance.part.${part}`, { count: rows.length })}</h2>
      {rows.length === 0 ? (
        <p className="lt-soft">{t(`balance.none.${part}`)}</p>
      ) : (
        <ul className="balance-list">
          {shown.map((row) => (
            <BalanceRow
              key={row.product.id}
              row={row}
              horizon={horizon}
              open={isOpen(row)}
              onToggle={() => change(isOpen(row) ? { open: null } : { open: row.product.id, part })}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button size="small" onClick={() => change({ all: part })}>
          {t('balance.more', { count: rest })}
        </Button>
      )}
    </Roving>
  );
}
