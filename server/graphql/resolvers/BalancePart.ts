import { OPERATING, PLANNED, rowOf } from '../../analysis/model/model.ts';
import type { BalancePartResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { toIntervalLine, toYearlyLine } from '../lines/to-interval.ts';
import { toProducts } from '../lines/to-products.ts';
import type { BalancePartLine } from '../nodes/parents.ts';

const modelOf = ({ balances }: BalancePartLine) => balances.view.model;
const outputOf = (part: BalancePartLine) => modelOf(part).products[modelOf(part).mainOutput[part.process ?? -1]!];

/** The productions whose figures it rests on: its maker's of the product, or, of a process, those of its main output here. */
function rowsBehind({ balances, of, enterprise, process }: BalancePartLine): string[] {
  const { model, local } = balances.view;
  const phases = balances.horizon === 'NOW' ? [OPERATING] : [OPERATING, PLANNED];
  return [...rowOf(model.productionsOf, process === null ? of : model.mainOutput[process]!)]
    .filter((row) => {
      const maker = model.productionEnterprise[row]!;
      return phases.includes(model.productionPhase[row]!) && local.isLocal[maker] && (process !== null || maker === enterprise);
    })
    .map((row) => model.productions[row]!.id);
}

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
