import type { BalancePartResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { rowsBehind } from '../lines/rows-behind.ts';
import { toIntervalLine, toYearlyLine } from '../lines/to-interval.ts';
import { toProducts } from '../lines/to-products.ts';
import type { BalancePartLine } from '../nodes/parents.ts';

const modelOf = ({ balances }: BalancePartLine) => balances.view.model;
const outputOf = (part: BalancePartLine) => modelOf(part).products[modelOf(part).mainOutput[part.process ?? -1]!];

export const BalancePart: BalancePartResolvers = {
  enterprise: (part) => modelOf(part).enterprises[part.enterprise ?? -1] ?? null,
  process: (part) => modelOf(part).processes[part.process ?? -1] ?? null,
  amount: (part) => toYearlyLine(part.amount, modelOf(part).products[part.of]!),
  throughput: (part) => part.throughput && toYearlyLine(part.throughput, outputOf(part)!),
  perUnit: (part) =>
    part.perUnit && toIntervalLine(part.perUnit, `${modelOf(part).products[part.of]!.unit ?? ''}/${outputOf(part)!.unit ?? ''}`),
  doubted: (part, _, context) => doubtedAbout(rowsBehind(part), context),
  oneOf: (part) => toProducts(modelOf(part), part.oneOf),
};
