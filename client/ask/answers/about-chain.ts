import * as api from '../../api/generated.ts';
import { numbersByIdParam } from '../../state/params.ts';
import { toUsualCosts } from '../../tools/usual-cost.ts';
import { countProducts } from '../../widgets/chain-counts.ts';
import type { QuestionId } from '../cues.ts';
import type { Filled } from '../filled.ts';
import {
  answer,
  asProduct,
  asEnterprise,
  list,
  told,
  percent,
  distinct,
  here,
  thing,
  onLogic,
  onPath,
  type Answer,
  type Item,
  type Place,
  type Said,
  ofPart,
  ofSegment,
} from './answer.ts';

const onGaps =
  (kind?: api.GapKind) =>
  ({ segment, levels }: Filled): Place => ({
    path: '/gaps',
    extra: { ...(kind ? { kinds: kind } : {}), ...(segment ? { lanes: segment } : {}), ...(levels ? { stages: levels.join(',') } : {}) },
  });

function gapsOf(kind: api.GapKind): Answer {
  return answer(
    api.AskGapsDocument,
    (filled) => ({ ...ofPart(filled), kind }),
    ({ gaps }) =>
      list(
        (gaps?.nodes ?? []).map(({ product }) => asProduct(product)),
        gaps?.totalCount,
      ),
    onGaps(kind),
  );
}

/** The gaps of all kinds with the highest scores: the service lists one kind after another. */
function bestOf<G extends { score: number }>(
  data: Record<'supplement' | 'extend' | 'strengthen', { nodes: G[] } | null>,
  most?: number,
): G[] {
  return [data.supplement, data.extend, data.strengthen]
    .flatMap((part) => part?.nodes ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

const TONNES = 't/a';

/** Gaps whose market is known in tonnes, the largest for certain first: other units compare with nothing. */
function largestFirst(gaps: readonly NonNullable<api.AskMarketsQuery['gaps']>['nodes'][number][]): Item[] {
  return gaps
    .flatMap(({ product, market, marketDoubted }) =>
      market?.unit === TONNES && market.lo > 0
        ? [{ ...asProduct(product), amount: { value: market.lo, unit: market.unit, year: null, doubted: marketDoubted } }]
        : [],
    )
    .sort((a, b) => b.amount.value - a.amount.value);
}

function fromMap(pick: (node: NonNullable<api.AskMapQuery['chainMap']>['nodes'][number]) => boolean): Answer {
  return answer(
    api.AskMapDocument,
    here,
    ({ chainMap }) => list((chainMap?.nodes ?? []).filter(pick).map(({ product }) => asProduct(product))),
    onPath('/map'),
  );
}

const balance = (pick: (node: NonNullable<api.AskBalanceQuery['balance']>['nodes'][number]) => boolean): Answer =>
  answer(
    api.AskBalanceDocument,
    (filled) => ({ ...here(filled), product: filled.things[0] ? thing(filled) : null }),
    (data) => list((data.balance?.nodes ?? []).filter(pick).map(({ product }) => asProduct(product))),
    (filled) => ({ path: '/balance', ...(filled.things[0] ? { extra: { product: thing(filled) } } : {}) }),
  );

const unlocks = (size: number): Answer =>
  answer(
    api.AskUnlocksDocument,
    (filled) => ({ ...here(filled), size }),
    (data) => {
      const [best] = data.unlocks?.unlocks ?? [];
      return told(best?.gain ?? 0, (best?.add ?? []).map(asProduct));
    },
    onPath('/gaps'),
  );

/** Questions about the chain of the region in view. */
export const ABOUT_CHAIN = {
  missing: gapsOf('SUPPLEMENT'),
  extend: gapsOf('EXTEND'),
  strengthen: gapsOf('STRENGTHEN'),
  first: answer(
    api.AskFirstDocument,
    ofPart,
    (data) =>
      list(
        bestOf(data, 8).map(({ product }) => asProduct(product)),
        [data.supplement, data.extend, data.strengthen].reduce((sum, part) => sum + (part?.totalCount ?? 0), 0),
      ),
    onGaps(),
  ),
  whom: answer(
    api.AskWhomDocument,
    ofPart,
    (data) => list(distinct(bestOf(data).flatMap(({ targets }) => (targets ?? []).map(({ enterprise }) => asEnterprise(enterprise))))),
    onPath('/invite'),
  ),
  counts: answer(
    api.AskCountsDocument,
    here,
    ({ supplement, extend, strengthen }) => {
      const values = {
        supplement: supplement?.totalCount ?? 0,
        extend: extend?.totalCount ?? 0,
        strengthen: strengthen?.totalCount ?? 0,
      };
      return told(values.supplement + values.extend + values.strengthen, [], { values });
    },
    onGaps(),
  ),
  largestMarket: answer(
    api.AskMarketsDocument,
    ofSegment,
    ({ gaps }) => list(largestFirst(gaps?.nodes ?? [])),
    ({ segment }) => ({ path: '/gaps', extra: { view: 'table', ...(segment ? { lanes: segment } : {}) } }),
  ),
  complete: answer(
    api.AskMapDocument,
    here,
    ({ chainMap }) =>
      told(chainMap ? 1 : 0, [], {
        values: { value: percent(chainMap?.completeness), withPossible: percent(chainMap?.completenessWithPossible) },
      }),
    onPath('/'),
  ),
  localSupply: answer(
    api.AskMapDocument,
    here,
    ({ chainMap }) =>
      told(chainMap?.localSupplyRate ? 1 : 0, [], {
        values: { value: percent(chainMap?.localSupplyRate?.value), withPossible: percent(chainMap?.localSupplyRate?.valueWithPossible) },
      }),
    onPath('/'),
  ),
  // as many as the headline of the map says: above the resources, the grades of one class once
  possible: answer(
    api.AskMapDocument,
    here,
    ({ chainMap }) => {
      const items = (chainMap?.nodes ?? []).filter(({ stage, status }) => stage > 0 && status === 'POSSIBLE');
      return told(
        chainMap ? countProducts(chainMap).possible : 0,
        items.map(({ product }) => asProduct(product)),
        { total: items.length },
      );
    },
    onPath('/'),
  ),
  boughtIn: fromMap(({ status }) => status === 'BOUGHT_IN'),
  planned: fromMap(({ onTheWay }) => onTheWay),
  leaders: answer(
    api.AskLeadersDocument,
    here,
    ({ leaders }) =>
      list(
        (leaders ?? []).map(({ enterprise }) => asEnterprise(enterprise)),
        undefined,
        { values: { value: percent(leaders?.[0]?.dependenceShare) } },
      ),
    onLogic('leaders'),
  ),
  dependence: answer(
    api.AskCriticalDocument,
    here,
    ({ critical }) =>
      list(
        (critical ?? []).map(({ product }) => asProduct(product)),
        undefined,
        { values: { value: critical?.[0]?.loses.length ?? 0 } },
      ),
    onLogic('dependence'),
  ),
  pairs: unlocks(2),
  unlocks: unlocks(1),
  clusters: answer(
    api.AskClustersDocument,
    here,
    ({ clusters }) => told(clusters?.length ?? 0, (clusters?.[0]?.products ?? []).map(asProduct)),
    onLogic('clusters'),
  ),
  matching: answer(
    api.AskMatchingDocument,
    here,
    ({ matching }) =>
      list(
        (matching?.nodes ?? []).map(({ product }) => asProduct(product)),
        matching?.totalCount,
      ),
    onPath('/matching'),
  ),
  mutual: answer(
    api.AskMutualDocument,
    ({ region }) => ({ region }),
    ({ mutualSuppliers }) =>
      told(mutualSuppliers?.length ?? 0, distinct((mutualSuppliers ?? []).flatMap(({ enterprises }) => enterprises.map(asEnterprise)))),
    onPath('/partners'),
  ),
  short: balance(({ verdict }) => verdict === 'SHORT'),
  surplus: balance(({ mustGo }) => mustGo),
  portfolio: answer(
    api.AskPortfolioDocument,
    (filled) => ({ ...here(filled), budget: filled.amount ?? 0 }),
    ({ portfolio }) =>
      list(
        (portfolio?.choices ?? []).map(({ gap }) => asProduct(gap.product)),
        undefined,
        {
          text: portfolio?.reason ?? '',
          money: portfolio?.cost ?? 0,
          doubted: (portfolio?.choices ?? []).flatMap(({ costClaim }) => costClaim ?? []),
          ...withEstimates(toUsualCosts(portfolio?.noFigure ?? [])),
        },
      ),
    ({ amount }) => ({ path: '/portfolio', extra: { budget: String(amount ?? 0) } }),
  ),
  compare: answer(
    api.AskCompareDocument,
    ({ chain, region, regions }) => ({ chain, regions: [region, ...regions] }),
    ({ compareRegions }) =>
      list((compareRegions?.only[1]?.products ?? []).map(asProduct), undefined, { values: { value: compareRegions?.shared.length ?? 0 } }),
    ({ regions }) => ({ path: '/regions', extra: { with: regions.join(',') } }),
  ),
  forest: answer(
    api.AskForestDocument,
    here,
    ({ industryForest }) => list((industryForest?.trees ?? []).map(({ root }) => asEnterprise(root))),
    onLogic('trees'),
  ),
} satisfies Partial<Record<QuestionId, Answer>>;

/** The same budget with what the smallest plants usually cost, in the address as the budget's screen keeps its estimates. */
function withEstimates(costs: Readonly<Record<string, number>>): Partial<Said> {
  const count = Object.keys(costs).length;
  return count === 0 ? {} : { press: { count, extra: { costs: numbersByIdParam('costs', Infinity).write(costs) ?? '' } } };
}
