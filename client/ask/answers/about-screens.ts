import * as api from '../../api/generated.ts';
import { findUsualCost } from '../../tools/usual-cost.ts';
import type { QuestionId } from '../cues.ts';
import type { Filled } from '../filled.ts';
import { answer, asProduct, here, list, ofPart, ofProduct, onPath, thing, told, type Answer, type Place } from './answer.ts';

const STATUSES = ['STRONG', 'WEAK', 'PLANNED', 'POSSIBLE', 'MISSING'] as const;

/** The lanes and stages that are asked about, as the map keeps them in its address. */
const onPart = ({ segment, levels }: Filled): Place => ({
  path: levels ? '/gaps' : '/map',
  extra: { ...(segment ? { lanes: segment } : {}), ...(levels ? { stages: levels.join(',') } : {}) },
});

/** Whose page is asked for: a gap's, an enterprise's, or the chain's. */
function onBrief({ things: [named] }: Filled): Place {
  if (!named) return { path: '/brief/chain' };
  return { path: `/brief/${named.kind === 'product' ? 'gap' : 'enterprise'}/${encodeURIComponent(named.id)}` };
}

/** Questions that a screen answers as a whole, what a word means, and what a plant costs. */
export const ABOUT_SCREENS = {
  cost: answer(
    api.AskCostDocument,
    ofProduct,
    ({ gap }) => {
      const cost = findUsualCost(gap?.plantSize ?? null);
      return told(cost ? 1 : 0, [], { market: cost ? { ...cost, unit: '亿元' } : null });
    },
    (filled) => ({ gaps: thing(filled) }),
  ),
  meaning: answer(
    api.AskCountsDocument,
    here,
    ({ supplement, extend, strengthen }) =>
      told(1, [], {
        values: {
          supplement: supplement?.totalCount ?? 0,
          extend: extend?.totalCount ?? 0,
          strengthen: strengthen?.totalCount ?? 0,
        },
      }),
    onPath('/gaps'),
  ),
  state: answer(
    api.AskStateDocument,
    ofPart,
    ({ chainMap }) => {
      const nodes = (chainMap?.nodes ?? []).filter(({ status }) => status !== 'BOUGHT_IN');
      const count = Object.fromEntries(STATUSES.map((status) => [status, nodes.filter((node) => node.status === status).length]));
      const open = nodes.filter(({ status }) => status === 'MISSING' || status === 'WEAK');
      return list(
        open.map(({ product }) => asProduct(product)),
        open.length,
        { count: nodes.length, values: count },
      );
    },
    onPart,
  ),
  brief: answer(
    api.AskAsOfDocument,
    () => ({}),
    () => told(1, []),
    onBrief,
  ),
  places: answer(
    api.AskAsOfDocument,
    () => ({}),
    () => told(1, []),
    (filled) => (filled.things[0] ? { path: '/places', extra: { makes: thing(filled) } } : { path: '/places' }),
  ),
} satisfies Partial<Record<QuestionId, Answer>>;
