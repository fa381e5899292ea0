import type { ScenarioChange } from '../../api/generated.ts';
import { flagParam, wordsParam, type StateOf } from '../../state/params.ts';

/** The scenario as the address holds it: products brought, enterprises stopped, projects landed. Nothing of it is kept anywhere else. */
export const SANDBOX_STATE = { open: flagParam('sandbox'), add: wordsParam('add'), stop: wordsParam('stop'), land: wordsParam('land') };

export type SandboxState = StateOf<typeof SANDBOX_STATE>;

/** The change to ask with; null where nothing is assumed. */
export function toScenario({ add, stop, land }: Pick<SandboxState, 'add' | 'stop' | 'land'>): ScenarioChange | null {
  if (add.length + stop.length + land.length === 0) return null;
  return { addProducts: [...add], stopEnterprises: [...stop], landProjects: [...land] };
}
