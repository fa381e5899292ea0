import { useEffect, useMemo, useSyncExternalStore } from 'react';
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

/** Who on the screen answers with the scenario, and who wants to know it. */
const askers = { count: 0, listeners: new Set<() => void>() };

/** The scenario of the address, for the argument of that name that queries take: null, the facts on record. */
export function useScenario(): ScenarioChange | null {
  const [state] = useViewState(SCENARIO_STATE);
  useEffect(() => {
    countAskers(1);
    return () => countAskers(-1);
  }, []);
  return useMemo(() => toScenario(state), [state]);
}

/** Whether anything on the screen answers with the scenario; where nothing does, the screen shows the facts on record and says so. */
export function useAnswersScenario(): boolean {
  return useSyncExternalStore(listen, () => askers.count > 0);
}

function countAskers(more: number): void {
  askers.count += more;
  for (const tell of askers.listeners) tell();
}

function listen(tell: () => void): () => void {
  askers.listeners.add(tell);
  return () => askers.listeners.delete(tell);
}
