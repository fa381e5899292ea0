import { OPERATING, PLANNED, rowOf } from '../../analysis/model/model.ts';
import type { BalancePartLine } from '../nodes/parents.ts';

/** The productions whose figures it rests on: its maker's of the product, or, of a process, those of its main output here. */
export function rowsBehind({ balances, of, enterprise, process }: BalancePartLine): string[] {
  const { model, local } = balances.view;
  const phases = balances.horizon === 'NOW' ? [OPERATING] : [OPERATING, PLANNED];
  return [...rowOf(model.productionsOf, process === null ? of : model.mainOutput[process]!)]
    .filter((row) => {
      const maker = model.productionEnterprise[row]!;
      return phases.includes(model.productionPhase[row]!) && local.isLocal[maker] && (process !== null || maker === enterprise);
    })
    .map((row) => model.productions[row]!.id);
}
