import { MOST_CHARACTERS, toTextRange, type TextRange } from '../arguments/text-range.ts';
import { MAX_FIRST } from '../paging/connection.ts';

/** The most that one document may cost; a field costs 1, times the length of every list above it. */
export const MAX_COST = 60_000;

/** How long a plain list usually is, as `Type.field`; others count as DEFAULT_LENGTH. */
const LENGTHS: Readonly<Record<string, number>> = {
  'ChainMap.nodes': 250,
  'ChainMap.links': 800,
  'ChainMap.cells': 50,
  'ChainMap.bundles': 200,
  'Closure.products': 200,
  'Closure.steps': 150,
  // These are what `first` of the field above them counts already.
  'IndustryForest.trees': 1,
  'LinkSuggestions.suggestions': 1,
  'PackageSearch.packages': 1,
  'PartnerNetwork.enterprises': 1,
  'Robustness.targets': 1,
  'UnlockSearch.unlocks': 1,
  'BalancePart.oneOf': 2,
  'LocalSupplyRate.have': 60,
  'LocalSupplyRate.need': 60,
  'LocalSupplyRate.possible': 30,
  'PartnerNetwork.partnerships': 3,
  'Target.productions': 2,
  'Target.signals': 2,
  'Query.methods': 30,
  'Query.regions': 100,
};
const DEFAULT_LENGTH = 6;

/** What a field costs by itself where it is more than 1, as `Type.field`: it starts a search of its own. */
const COSTS: Readonly<Record<string, number>> = {
  'Gap.packages': 5000,
  'Evidence.quote': 5,
  'Gap.proof': 20,
  'Gap.targets': 5000,
  'Method.selfTest': 1000,
  'Passage.quote': 5,
  'Query.analyse': 5000,
  'Query.balance': 100,
  'Query.cascade': 1000,
  'Query.chainMap': 50,
  'Query.closure': 50,
  'Query.coverage': 50,
  'Query.critical': 1000,
  'Query.groupStop': 100,
  'Query.industryForest': 1000,
  'Query.makeable': 50,
  'Query.packages': 5000,
  'Query.plant': 100,
  'Query.portfolio': 10_000,
  'Query.proof': 50,
  'Query.robustness': 5000,
  'Query.scenario': 500,
  'Query.search': 50,
  'Query.suggestedLinks': 2000,
  'Query.targets': 1000,
  'Query.unlocks': 5000,
  'Target.counterfactual': 1000,
  'Target.ties': 1000,
};

/** So many characters of a text cost 1: no document that is let through can then ask for more than an answer may hold. */
const CHARACTERS_FOR_ONE = 40;

/** @param args of the field, with their defaults filled in; a text costs by its length */
export function costOf(coordinate: string, args: Readonly<Record<string, unknown>> = {}): number {
  if (coordinate === 'Source.text') return costOfText(toTextRange(args['range'] ?? null));
  return COSTS[coordinate] ?? 1;
}

/** More characters than are read at once are refused by the field. */
function costOfText({ start, end }: TextRange): number {
  return Math.ceil(Math.min(Math.max(end - start, 1), MOST_CHARACTERS) / CHARACTERS_FOR_ONE);
}

/**
 * How many times what stands below the field is answered.
 * @param args of the field; `first` counts, up to the maximum (a larger one is refused by the resolver)
 */
export function lengthOf(coordinate: string, isList: boolean, args: Readonly<Record<string, unknown>>): number {
  if (coordinate === 'Query.balance' && args['product'] != null) return 1;
  if (typeof args['first'] === 'number') return Math.min(Math.max(args['first'], 1), MAX_FIRST);
  if (Array.isArray(args['ids'])) return Math.max(args['ids'].length, 1);
  return isList ? (LENGTHS[coordinate] ?? DEFAULT_LENGTH) : 1;
}
