import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PortfolioGapFragment } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { GAP_KINDS } from '../../widgets/status.ts';
import { useFirst } from '../../widgets/use-first.ts';
import { AmountInput } from '../../widgets/AmountInput.tsx';
import { findUsualCost } from '../../tools/usual-cost.ts';
import type { ChangePortfolio, PortfolioState } from './portfolio-state.ts';
import { withAmount } from './with-amount.ts';

interface Props {
  gaps: readonly PortfolioGapFragment[];
  state: PortfolioState;
  change: ChangePortfolio;
}

const FIRST = 12;

/** The gaps without a figure, which no choice can hold until somebody gives one: fields for the reader's own estimates. */
export function EstimateList({ gaps, state, change }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ordered = GAP_KINDS.flatMap((kind) => gaps.filter((gap) => gap.kind === kind));
  const { shown, hidden, showAll } = useFirst(ordered, FIRST);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="portfolio-no-figure" className="portfolio-estimates rec-card">
      <h2 id="portfolio-no-figure">{t('portfolio.noFigure', { count: gaps.length })}</h2>
      <p className="lt-soft">{t('portfolio.noFigureNote')}</p>
      <ul>
        {shown.map((gap) => (
          <li key={gap.id}>
            <span>
              <GapVerbTag kind={gap.kind} /> <PanelProduct product={gap.product} />
            </span>
            <AmountInput
              label={t('portfolio.estimateOf', { name: nameOf(gap.product) })}
              value={state.costs[gap.product.id] ?? null}
              change={(cost) => change({ costs: withAmount(state.costs, gap.product.id, cost) })}
            />
            {state.carbonLimit !== null && (
              <AmountInput
                label={t('portfolio.carbonOf', { name: nameOf(gap.product) })}
                value={state.carbon[gap.product.id] ?? null}
                change={(carbon) => change({ carbon: withAmount(state.carbon, gap.product.id, carbon) })}
              />
            )}
            <Usual gap={gap} take={(cost) => change({ costs: withAmount(state.costs, gap.product.id, cost) })} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={showAll}>{t('portfolio.all', { count: gaps.length })}</Button>}
    </section>
  );
}

/** What a plant of the smallest size that pays usually costs, where the tables say; a press takes it as the estimate. */
function Usual({ gap, take }: { gap: PortfolioGapFragment; take: (cost: number) => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const usual = findUsualCost(gap.plantSize);
  if (!usual || !gap.plantSize) return null;
  return (
    <span className="lt-soft">
      <MarkIcon mark={gap.plantSize.mark} />{' '}
      <FactLink evidence={gap.plantSize.evidence} fact={gap.plantSize.id}>
        {t('portfolio.usual', { amount: formatInterval({ ...usual, unit: '亿元' }, language) })}
      </FactLink>{' '}
      <button type="button" className="lt-link" onClick={() => take(usual.hi)}>
        {t('portfolio.take')}
        <span className="lt-ears">: {nameOf(gap.product)}</span>
      </button>
    </span>
  );
}
