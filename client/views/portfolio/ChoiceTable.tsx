import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { VerdictTag } from '../../widgets/VerdictTag.tsx';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { AmountInput } from '../../widgets/AmountInput.tsx';
import { EstimateMark } from './EstimateMark.tsx';
import type { Choice } from './BudgetBar.tsx';
import type { ChangePortfolio, PortfolioState } from './portfolio-state.ts';
import { useAmount } from './use-amount.ts';
import { withAmount } from './with-amount.ts';

interface Props {
  choices: readonly Choice[];
  costs: PortfolioState['costs'];
  change: ChangePortfolio;
}

/** What to spend on, in an order in which it can start: what it costs and who says so, and what it brings. */
export function ChoiceTable({ choices, costs, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const amount = useAmount();
  return (
    <RecordTable
      look="rec-lists"
      rows={choices.map((choice, at) => ({ ...choice, at: at + 1 }))}
      keyOf={({ gap }) => gap.id}
      columns={[
        { head: t('portfolio.column.order'), isNumber: true, cell: ({ at }) => at },
        {
          head: t('portfolio.column.gap'),
          isName: true,
          cell: ({ gap }) => (
            <>
              <GapVerbTag kind={gap.kind} /> <PanelProduct product={gap.product} />
            </>
          ),
        },
        {
          head: t('portfolio.column.brings'),
          cell: ({ add, gap }) =>
            add
              .filter(({ id }) => id !== gap.product.id)
              .map(nameOf)
              .join(t('portfolio.comma')) || t('portfolio.alone'),
        },
        { head: t('portfolio.column.cost'), isNumber: true, cell: ({ cost }) => amount(cost) },
        {
          head: t('portfolio.column.says'),
          cell: ({ costClaim, gap }) =>
            costClaim ? (
              <>
                <FactLink evidence={costClaim.evidence} fact={costClaim.id}>
                  <AsPrinted text={costClaim.raw} />
                </FactLink>{' '}
                <VerdictTag verdict={costClaim.verdict} />
              </>
            ) : (
              <>
                <AmountInput
                  label={t('portfolio.estimateOf', { name: nameOf(gap.product) })}
                  value={costs[gap.product.id] ?? null}
                  change={(cost) => change({ costs: withAmount(costs, gap.product.id, cost) }, { replace: true })}
                />{' '}
                <EstimateMark gap={gap} cost={costs[gap.product.id]} />
              </>
            ),
        },
        { head: t('portfolio.column.gain'), isNumber: true, cell: ({ gain }) => gain.toFixed(2) },
      ]}
    />
  );
}
