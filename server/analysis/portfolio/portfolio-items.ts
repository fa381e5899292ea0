/** What can be chosen: one item per product whose cost is known, a plant where processes yield it, else a good that is brought. */
import { InvalidInput, NotFound } from '../../errors.ts';
import type { Bound } from '../../domain/records.ts';
import { rowOf, type ChainModel } from '../model/model.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import type { Gap } from '../gaps/gap.ts';
import type { GapWeights } from '../gaps/factors.ts';
import { rankGaps } from '../gaps/rank.ts';
import type { RegionView } from '../region/region-view.ts';
import { findSoleGroup } from '../region/strengthen.ts';

export interface ProductValue {
  product: string;
  value: number;
}

/** An investment that a source states; without a bound it is exact. */
export interface InvestmentClaim extends ProductValue {
  claim: string;
  bound?: Bound;
  /** Ids of those whose plant it would be; an owner of the group that makes it alone today ends nothing. */
  owners?: readonly string[];
}

export interface PortfolioInput {
  /** 亿元, as are the costs. */
  budget: number;
  /** The caller's estimates; an investment claim of the same product goes first. */
  costs?: readonly ProductValue[];
  /** Investments that a source states. */
  claims?: readonly InvestmentClaim[];
  carbonLimit?: number;
  carbon?: readonly ProductValue[];
  stageLimits?: readonly { stage: number; most: number }[];
  weights?: GapWeights;
  timeLimitSeconds?: number;
}

export interface Item {
  product: number;
  /** As stated or estimated; what the source gives as a bound is only that, see `bound`. */
  cost: number;
  bound: Bound;
  /** What the budget must hold for it at least: of "more than 70" a little more than 70. */
  charge: number;
  /** Id of the claim that states the cost, null for the caller's estimate. */
  claim: string | null;
  carbon: number;
  stage: number;
  gap: Gap | null;
  /** Processes of the plant; empty for a good that no process yields. */
  processes: number[];
}

export interface PortfolioProblem {
  view: RegionView;
  /** Ascending by product. */
  items: Item[];
  /** product → 1 when it is there before anything is chosen. */
  base: Uint8Array;
  /** product → what a plant for it here is worth: the gap's score where the gap is then gone, else 0. */
  gain: Float64Array;
  budget: number;
  carbonLimit: number | null;
  stageLimits: { stage: number; most: number }[];
  /** Gaps for which no item stands, since nobody states or estimates a cost. */
  withoutFigure: Gap[];
}

/** @throws NotFound for a product that the chain does not hold, InvalidInput for a negative figure */
export function createPortfolioProblem(view: RegionView, input: PortfolioInput): PortfolioProblem {
  const { model } = view;
  checkNumbers(input);
  const gaps = new Map(rankGaps(findGaps(view), input.weights).map((gap) => [gap.number, gap]));
  const gain = new Float64Array(model.productCount);
  for (const gap of gaps.values()) gain[gap.number] = isClosedByPlant(view, gap, input.claims ?? []) ? Math.max(0, gap.score) : 0;
  const base = new Uint8Array(model.productCount);
  for (const q of view.base('LOCAL_AND_RAW')) base[q] = 1;
  const carbon = new Map((input.carbon ?? []).map(({ product, value }) => [toNumber(model, product), value]));
  const costs = new Map<number, { cost: number; claim: string | null; bound: Bound }>();
  for (const { product, value } of input.costs ?? []) costs.set(toNumber(model, product), { cost: value, claim: null, bound: 'EXACT' });
  for (const { product, value, claim, bound = 'EXACT' } of input.claims ?? [])
    costs.set(toNumber(model, product), { cost: value, claim, bound });
  const items = [...costs]
    .filter(([q]) => gaps.has(q) || !base[q])
    .sort((a, b) => a[0] - b[0])
    .map(([q, { cost, claim, bound }]): Item => ({
      product: q,
      cost,
      claim,
      bound,
      charge: bound === 'MORE_THAN' ? cost + LEAST_EXCESS : cost,
      carbon: carbon.get(q) ?? 0,
      stage: model.stage[q]!,
      gap: gaps.get(q) ?? null,
      processes: findPlantProcesses(model, q),
    }));
  return {
    view,
    items,
    base,
    gain,
    budget: input.budget,
    carbonLimit: input.carbonLimit ?? null,
    stageLimits: [...(input.stageLimits ?? [])],
    withoutFigure: [...gaps.values()].filter((gap) => !costs.has(gap.number)),
  };
}

/** A product to strengthen needs a second maker: a process, and not a plant of the very group that makes it today. */
function isClosedByPlant({ model, running }: RegionView, { kind, number, product }: Gap, claims: readonly InvestmentClaim[]): boolean {
  if (kind !== 'STRENGTHEN') return true;
  if (findPlantProcesses(model, number).length === 0) return false;
  const sole = findSoleGroup(model, running(), number);
  const owners = claims.find((claim) => claim.product === product)?.owners ?? [];
  return !owners.some((owner) => model.groupHead[model.enterpriseIndex.get(owner) ?? -1] === sole);
}

/** 亿元: by how much "more than" exceeds its figure at least, ten thousand yuan. */
const LEAST_EXCESS = 1e-4;

/** Processes with q as main output, else those that yield it as a by-product. */
function findPlantProcesses(model: ChainModel, q: number): number[] {
  const main = rowOf(model.mainSources, q);
  return [...(main.length > 0 ? main : rowOf({ start: model.graph.sourceStart, items: model.graph.sources }, q))];
}

function toNumber(model: ChainModel, id: string): number {
  const q = model.productIndex.get(id);
  if (q !== undefined && q < model.productCount) return q;
  throw new NotFound(
    { zh: `本产业链中没有编号为“${id}”的产品。`, en: `There is no product with the id "${id}" in this chain.` },
    { product: id },
  );
}

function checkNumbers({
  budget,
  carbonLimit,
  timeLimitSeconds,
  costs = [],
  carbon = [],
  claims = [],
  stageLimits = [],
}: PortfolioInput): void {
  const all: [string, number | undefined][] = [
    ['budget', budget],
    ['carbonLimit', carbonLimit],
    ['timeLimitSeconds', timeLimitSeconds],
    ...[...costs, ...claims].map(({ product, value }): [string, number] => [`costs(${product})`, value]),
    ...carbon.map(({ product, value }): [string, number] => [`carbon(${product})`, value]),
    ...stageLimits.map(({ stage, most }): [string, number] => [`stageLimits(${stage})`, most]),
  ];
  for (const [name, value] of all) {
    if (value === undefined || (Number.isFinite(value) && value >= 0)) continue;
    throw new InvalidInput({ zh: `${name} 必须是不小于零的数。`, en: `${name} must be a number of at least zero.` }, { field: name });
  }
}
