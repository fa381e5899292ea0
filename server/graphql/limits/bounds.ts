/** How large the numbers, texts and lists of a caller may be: one table, looked at before any resolver runs. */
import { getNullableType, GraphQLFloat, GraphQLInt, GraphQLString, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { checkCount } from '../arguments/check-count.ts';
import { checkRange } from '../arguments/check-range.ts';
import { checkLength } from '../arguments/check-text.ts';
import type { InputValue } from './defaults.ts';

type Range = readonly [least: number, most: number];

/** Any whole number of the schema will do. */
const ANY_INT: Range = [-2_147_483_648, 2_147_483_647];
/** 亿元, or whatever unit the caller counts in: sums of these stay exact enough to compare. */
const AMOUNT: Range = [0, 1e12];
/** A figure as a source prints it may be a loss. */
const SIGNED: Range = [-1e15, 1e15];
const STAGE: Range = [0, 1000];
/** Of a character in a text; no text that is served has as many. */
const PLACE: Range = [0, 10_000_000];

/** The range of each number, as `Type.field.argument` or `Input.field`; `first`, the weights and cursors have rules of their own. */
export const RANGES: Readonly<Record<string, Range>> = {
  'EnterpriseInput.lat': [-90, 90],
  'EnterpriseInput.lon': [-180, 180],
  'NeedInput.quantity': AMOUNT,
  'GapFilter.stage': STAGE,
  'ClaimInput.value': SIGNED,
  'LeadInput.energyTce': AMOUNT,
  'LeadInput.landMu': AMOUNT,
  'MapFilter.depth': [0, 1000],
  'MapFilter.stage': STAGE,
  'Mutation.setLeadScore.full': AMOUNT,
  'Mutation.setLeadScore.weight': [0, 100],
  'PortfolioInput.budget': AMOUNT,
  'PortfolioInput.carbonLimit': AMOUNT,
  'PortfolioInput.timeLimitSeconds': [0, 30],
  'ProductFilter.stage': STAGE,
  'ProductionInput.capacity': AMOUNT,
  'ProductionInput.year': [1900, 2200],
  'ProductValue.value': AMOUNT,
  'Query.partnerNetwork.depth': [0, 10],
  'Query.plant.size': AMOUNT,
  'Query.paths.maxLength': [1, 12],
  'Query.robustness.runs': [1, 1000],
  'Query.robustness.seed': ANY_INT,
  'Query.unlocks.size': [1, 3],
  'StageLimit.most': [0, 10_000],
  'StageLimit.stage': STAGE,
  'TextRangeInput.end': PLACE,
  'TextRangeInput.start': PLACE,
};
/** What people write down, and not only look for: as long as the tables of the seeds take it. */
const LONG_TEXTS: Readonly<Record<string, number>> = {
  'AskedInput.note': 2000,
  'LeadInput.emissionQuota': 2000,
  'LeadInput.nextStep': 2000,
  'Mutation.noteLead.text': 2000,
};
/** Sets of products may be as large as a chain. */
const LONG_LISTS: Readonly<Record<string, number>> = { base: 2000, without: 2000 };

/**
 * @param owner `Type.field` of the arguments, or the name of the input type
 * @param path where the caller finds them, such as "input.costs"; empty for the arguments themselves
 * @throws InvalidInput for the first value that is too large or too small, naming its place and the bounds
 */
export function checkBounds(expected: readonly InputValue[], given: Readonly<Record<string, unknown>>, owner: string, path = ''): void {
  for (const { name, type } of expected) {
    const value = given[name];
    if (value !== undefined) checkValue(type, value, `${owner}.${name}`, path === '' ? name : `${path}.${name}`);
  }
}

function checkValue(type: GraphQLInputType, value: unknown, coordinate: string, path: string): void {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const most = LONG_LISTS[coordinate.slice(coordinate.lastIndexOf('.') + 1)];
    for (const item of checkCount(value as readonly unknown[], path, most)) checkValue(bare.ofType, item, coordinate, path);
  } else if (isInputObjectType(bare)) {
    checkBounds(Object.values(bare.getFields()), value as Record<string, unknown>, bare.name, path);
  } else if (bare === GraphQLString && path !== 'after') checkLength(value as string, path, LONG_TEXTS[coordinate]);
  else if (bare === GraphQLInt || bare === GraphQLFloat) {
    const range = RANGES[coordinate];
    if (range) checkRange(value as number, range, path);
  }
}
