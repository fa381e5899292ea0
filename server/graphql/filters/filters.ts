import type { Enterprise, Process, Product } from '../../domain/facts.ts';
import { hasText, toSearched } from '../arguments/check-text.ts';
import type { Context } from '../context/context.ts';
import type { EnterpriseFilter, GapFilter, ProductFilter } from '../generated/resolvers.ts';
import { enterprisesInside } from '../memo/places.ts';
import { mustHaveParts } from '../../analysis/map/parts-of-chain.ts';
import { isOnTheWay, usedForOf } from '../../analysis/gaps/gap-details.ts';
import { enterprisesOfOneName } from './shared-names.ts';
import { mustFind } from '../arguments/must-find.ts';
import { enterprisesOf } from '../memo/of-chain.ts';
import type { GapLine } from '../nodes/parents.ts';

/** Every filter: what is left out does not restrict, an unknown id is NOT_FOUND, an empty list lets nothing through. */

export function filterProducts(filter: ProductFilter | null | undefined, { snapshot, index: all }: Context): readonly Product[] {
  if (!filter) return snapshot.facts.products;
  const text = toSearched(filter.text);
  const wanted = filter.chain == null ? null : mustFind(all.chains, filter.chain, 'chain');
  // A chain has its own place for each product, and its own makers.
  const { facts, index } = wanted ? snapshot.ofChain(wanted.id) : snapshot;
  const chain = wanted?.id;
  mustHaveParts(filter, wanted ? [wanted] : facts.chains);
  const madeIn = (region: string) => {
    const inside = enterprisesInside(facts, mustFind(index.regions, region, 'region').id);
    return (q: Product) => (index.productionsByProduct.get(q.id) ?? []).some((m) => m.phase === 'OPERATING' && inside.has(m.enterprise));
  };
  const isMade = filter.madeIn == null ? null : madeIn(filter.madeIn);
  const isMadeWhereMissing = filter.missingIn == null ? null : madeIn(filter.missingIn);
  return facts.products.filter(
    (q) =>
      (!text || hasText(q, text)) &&
      (!chain || q.chains.includes(chain)) &&
      among(filter.stage, q.stage) &&
      among(filter.segment, q.segment) &&
      (!isMade || isMade(q)) &&
      (!isMadeWhereMissing || !isMadeWhereMissing(q)),
  );
}

export function filterEnterprises(filter: EnterpriseFilter | null | undefined, context: Context): readonly Enterprise[] {
  const { facts, index, snapshot } = context;
  if (!filter) return facts.enterprises;
  const ofChain = filter.chain == null ? null : enterprisesOf(snapshot, mustFind(index.chains, filter.chain, 'chain').id);
  const text = toSearched(filter.text);
  const inside = (region: string | null | undefined) =>
    region == null ? null : enterprisesInside(facts, mustFind(index.regions, region, 'region').id);
  const [within, without] = [inside(filter.region), inside(filter.outside)];
  const makes = filter.makes == null ? null : mustFind(index.products, filter.makes, 'product').id;
  const needs = filter.needs == null ? null : mustFind(index.products, filter.needs, 'product').id;
  return facts.enterprises.filter(
    (e) =>
      (!text || hasText(e, text)) &&
      (!ofChain || ofChain.has(e.id)) &&
      (!within || within.has(e.id)) &&
      (!without || !without.has(e.id)) &&
      among(filter.kind, e.kind) &&
      (filter.nameVerified == null || e.nameVerified === filter.nameVerified) &&
      (filter.nameShared == null || enterprisesOfOneName(facts.enterprises).has(e.id) === filter.nameShared) &&
      (!makes || (index.productionsByEnterprise.get(e.id) ?? []).some((m) => m.product === makes)) &&
      (!needs || (index.needsByEnterprise.get(e.id) ?? []).some((n) => n.product === needs)),
  );
}

export function filterProcesses(processes: readonly Process[], text: string | null | undefined): readonly Process[] {
  const checked = toSearched(text);
  return checked ? processes.filter((process) => hasText(process, checked)) : processes;
}

export function filterGaps(
  gaps: readonly GapLine[],
  kind: GapLine['kind'] | null | undefined,
  filter: GapFilter | null | undefined,
  chain: string,
  { index }: Context,
): readonly GapLine[] {
  if (!kind && !filter) return gaps;
  if (filter) mustHaveParts(filter, [mustFind(index.chains, chain, 'chain')]);
  const text = toSearched(filter?.text);
  return gaps.filter((gap) => {
    const product = gap.view.model.products[gap.number]!;
    return (
      (!kind || gap.kind === kind) &&
      (!text || isAbout(gap, text)) &&
      among(filter?.segment, product.segment) &&
      among(filter?.stage, product.stage) &&
      among(filter?.knowledge, gap.view.knowledge(gap.number)) &&
      (filter?.onTheWay == null || isOnTheWay(gap) === filter.onTheWay)
    );
  });
}

/** Whether the product, what it is used for, or the lane of either has the text in its name: who looks for 电池 wants what batteries need. */
function isAbout(gap: GapLine, text: string): boolean {
  const { products, chain, segment } = gap.view.model;
  return [gap.number, ...usedForOf(gap)].some((p) => {
    const lane = chain.segments[segment[p]!];
    return hasText(products[p]!, text) || (lane !== undefined && hasText(lane, text));
  });
}

function among<T>(wanted: readonly T[] | null | undefined, value: T): boolean {
  return wanted == null || wanted.includes(value);
}
