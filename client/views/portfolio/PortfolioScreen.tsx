import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PortfolioDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { SidePanel } from '../../panel/SidePanel.tsx';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { useSettled } from '../../state/use-settled.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { BudgetBar } from './BudgetBar.tsx';
import { ChoiceTable } from './ChoiceTable.tsx';
import { EstimateList } from './EstimateList.tsx';
import { OwnEstimates } from './OwnEstimates.tsx';
import { LimitForm } from './LimitForm.tsx';
import { PORTFOLIO_STATE } from './portfolio-state.ts';
import { SandboxLink } from './SandboxLink.tsx';
import { toInput } from './to-input.ts';
import { UsualOffer } from './UsualOffer.tsx';
import { useAmount } from './use-amount.ts';
import './portfolio.css';

const SETTLE_MS = 400;

/** 预算: which gaps to close with so much money, within the reader's limits and by the reader's estimates where no source has a figure. */
export function PortfolioScreen() {
  const { t } = useTranslation();
  const { chain, region, regionName } = useScope();
  const scenario = useScenario();
  const amount = useAmount();
  const [state, change] = useViewState(PORTFOLIO_STATE);
  const input = useSettled(JSON.stringify(toInput(state)), SETTLE_MS);
  const variables = { chain, region, scenario, input: JSON.parse(input) as ReturnType<typeof toInput> };
  const answer = useGraphQuery(PortfolioDocument, variables, { keepLast: true });
  const portfolio = answer.data?.portfolio;
  // An answer that is kept while the next one is asked is of the budget before: the two are never told in one sentence or one bar.
  const asked = variables.input.budget;
  const [budget, setBudget] = useState(asked);
  if (!answer.isPlaceholderData && budget !== asked) setBudget(asked);
  const costClaims = (portfolio?.choices ?? []).flatMap(({ costClaim }) => costClaim ?? []);
  const title = answer.isPlaceholderData
    ? t('portfolio.loading')
    : portfolio
      ? t('portfolio.title', {
          region: regionName,
          budget: amount(budget),
          count: portfolio.choices.length,
          cost: amount(portfolio.cost),
        })
      : t('portfolio.name');
  return (
    <div className={state.product === null ? 'portfolio-screen' : 'portfolio-screen lt-beside-panel'}>
      <ScreenFrame title={title} mark={<Doubts claims={costClaims} look="sign" />} sub={t('portfolio.sub')}>
        <LimitForm state={state} change={change} />
        {answer.error ? (
          <AnswerOf query={{ ...answer, data: undefined }} loading="" />
        ) : (
          <AnswerOf query={answer} loading={t('portfolio.loading')} />
        )}
        {portfolio && !answer.error && (
          <div className="portfolio-parts" aria-busy={answer.isFetching}>
            <section aria-labelledby="portfolio-answer" className="rec-card">
              <h2 id="portfolio-answer">{t('portfolio.answer')}</h2>
              <p role="status">
                {portfolio.reason} <Doubts claims={costClaims} />
              </p>
              {portfolio.choices.length > 0 ? (
                <>
                  <BudgetBar choices={portfolio.choices} budget={budget} />
                  <ChoiceTable choices={portfolio.choices} costs={state.costs} change={change} />
                  <SandboxLink products={portfolio.choices.flatMap(({ add }) => add.map(({ id }) => id))} />
                </>
              ) : (
                <EmptyState reason={t('portfolio.nothing')} next={t('portfolio.nothingNext')} />
              )}
              <UsualOffer gaps={portfolio.noFigure} costs={state.costs} change={change} />
            </section>
            <div>
              <OwnEstimates
                listed={new Set([...portfolio.choices.map(({ gap }) => gap), ...portfolio.noFigure].map(({ product }) => product.id))}
                state={state}
                change={change}
              />
              <EstimateList gaps={portfolio.noFigure} state={state} change={change} />
            </div>
          </div>
        )}
      </ScreenFrame>
      <SidePanel />
    </div>
  );
}
