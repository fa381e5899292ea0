import { useMemo } from 'react';
import type { ScenarioChange } from '../api/generated.ts';
import { wordsParam, type StateOf } from './params.ts';
import { useViewState } from './use-view-state.ts';

/** The scenario as the address holds it: products brought, enterprises stopped, projects landed. Nothing of it is kept anywhere else. */
export const SCENARIO_STATE = { add: wordsParam('add'), stop: wordsParam('stop'), land: wordsParam('land') };

export type ScenarioParts = StateOf<typeof SCENARIO_STATE>;

export const NOTHING_ASSUMED: ScenarioParts = { add: [], stop: [], land: [] };

/** The change to ask with; null where nothing is assumed. */
export function toScenario({ add, stop, land }: ScenarioParts): ScenarioChange | null {
  if (add.length + stop.length + land.length === 0) return null;
  return { addProducts: [...add], stopEnterprises: [...stop], landProjects: [...land] };
}

/** The scenario of the address, for the argument of that name that queries take: null, the facts on record. */
export function useScenario(): ScenarioChange | null {
  const [state] = useViewState(SCENARIO_STATE);
  return useMemo(() => toScenario(state), [state]);
}
