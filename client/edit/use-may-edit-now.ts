import { useLocation } from 'react-router';
import { readAsOf } from '../api/as-of.ts';
import { SCENARIO_STATE, toScenario } from '../state/scenario.ts';
import { useMayEdit } from '../state/use-account.ts';
import { useViewState } from '../state/use-view-state.ts';

/** Whether whoever uses the page may put facts in, and what is shown is the facts of today: no trial, and nothing of the past. */
export function useMayEditNow(): boolean {
  const mayEdit = useMayEdit();
  const [assumed] = useViewState(SCENARIO_STATE);
  const { search } = useLocation();
  return mayEdit && toScenario(assumed) === null && readAsOf(search) === null;
}
