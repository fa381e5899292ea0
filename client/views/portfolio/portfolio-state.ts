import { idParam, numberParam, numbersByIdParam, type StateOf } from '../../state/params.ts';
import { WEIGHTS_STATE } from '../../state/weights.ts';

/** 亿元 that the form begins with. */
const USUAL_BUDGET = 100;
/** A million times a hundred million yuan is more than anybody spends. */
const MOST = 1e6;

/** The form, all of it in the address: another reader of it gets the same answer. Amounts in 亿元; carbon in the reader's own unit. */
export const PORTFOLIO_STATE = {
  budget: numberParam('budget', USUAL_BUDGET, MOST),
  /** What closing a gap costs, by product, where no source says it or the reader knows better. */
  costs: numbersByIdParam('costs', MOST),
  /** The most choices of a stage, by its number. */
  stages: numbersByIdParam('most', 10_000),
  carbonLimit: numberParam('carbon', null, MOST),
  carbon: numbersByIdParam('emits', MOST),
  ...WEIGHTS_STATE,
  product: idParam('product'),
};

export type PortfolioState = StateOf<typeof PORTFOLIO_STATE>;
export type ChangePortfolio = (part: Partial<PortfolioState>, options?: { replace?: boolean }) => void;
