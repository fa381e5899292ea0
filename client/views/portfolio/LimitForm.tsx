import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../state/scope.ts';
import { AmountInput } from '../../widgets/AmountInput.tsx';
import type { ChangePortfolio, PortfolioState } from './portfolio-state.ts';
import { withAmount } from './with-amount.ts';

/** Budget and limits. Whoever empties the budget gets the usual one. */
export function LimitForm({ state, change }: { state: PortfolioState; change: ChangePortfolio }) {
  const { t } = useTranslation();
  const { stages } = useScope();
  const limits = Object.keys(state.stages).length;
  const own = Object.keys(state.costs).length;
  return (
    <form className="portfolio-form" aria-label={t('portfolio.form')} onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('portfolio.budget')}
        <AmountInput
          label={t('portfolio.budget')}
          value={state.budget}
          change={(budget) => change({ budget: budget ?? 0 }, { replace: true })}
        />
      </label>
      <label>
        <span>
          <Checkbox checked={state.carbonLimit !== null} onChange={(event) => change({ carbonLimit: event.target.checked ? 0 : null })}>
            {t('portfolio.carbonLimit')}
          </Checkbox>
        </span>
        {state.carbonLimit !== null && (
          <AmountInput
            label={t('portfolio.carbonLimit')}
            value={state.carbonLimit}
            change={(carbonLimit) => change({ carbonLimit: carbonLimit ?? 0 }, { replace: true })}
          />
        )}
      </label>
      <details open={limits > 0}>
        <summary>{t('portfolio.stageLimits', { count: limits })}</summary>
        <div className="portfolio-form">
          {stages.map(({ index, name }) => (
            <label key={index}>
              {t('portfolio.stageLimit', { stage: name })}
              <AmountInput
                label={t('portfolio.stageLimit', { stage: name })}
                value={state.stages[index] ?? null}
                whole
                most={10_000}
                change={(most) => change({ stages: withAmount(state.stages, String(index), most) }, { replace: true })}
              />
            </label>
          ))}
        </div>
      </details>
      {own + limits > 0 && (
        <Button type="link" onClick={() => change({ costs: {}, carbon: {}, stages: {}, carbonLimit: null })}>
          {t('portfolio.reset', { count: own })}
        </Button>
      )}
    </form>
  );
}
