import { useTranslation } from 'react-i18next';
import { EstimatedNamesDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AmountInput } from '../../widgets/AmountInput.tsx';
import type { ChangePortfolio, PortfolioState } from './portfolio-state.ts';
import { withAmount } from './with-amount.ts';

interface Props {
  /** Products that the answer lists elsewhere, with their fields. */
  listed: ReadonlySet<string>;
  state: PortfolioState;
  change: ChangePortfolio;
}

/** The reader's estimates that no choice took: they can be changed or emptied here. */
export function OwnEstimates({ listed, state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ids = Object.keys(state.costs).filter((id) => !listed.has(id));
  const named = useGraphQuery(EstimatedNamesDocument, { ids }, { enabled: ids.length > 0, keepLast: true });
  if (ids.length === 0) return null;
  const names = new Map((named.data?.nodes ?? []).flatMap((one) => (one?.__typename === 'Product' ? [[one.id, nameOf(one)]] : [])));
  // An id is no name: it stands alone where the graph knows of none.
  const nameOfId = (id: string): string => names.get(id) ?? (named.isPending ? '…' : id);
  return (
    <section aria-labelledby="portfolio-own" className="portfolio-estimates rec-card">
      <h2 id="portfolio-own">{t('portfolio.own', { count: ids.length })}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOfId(id)}</span>
            <AmountInput
              label={t('portfolio.estimateOf', { name: nameOfId(id) })}
              value={state.costs[id] ?? null}
              change={(cost) => change({ costs: withAmount(state.costs, id, cost) }, { replace: true })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
