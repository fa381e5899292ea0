import { useLocation } from 'react-router';
import { useAccount } from '../state/use-account.ts';
import { SCENARIO_STATE, toScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';

/** Whether whoever uses the page may put facts in, and what is shown is the facts of today: no trial, and nothing of the past. */
export function useMayEdit(): boolean {
  const role = useAccount()?.viewer?.role;
  const [assumed] = useViewState(SCENARIO_STATE);
  const { search } = useLocation();
  const isPast = new URLSearchParams(search).has('asof');
  return (role === 'EDITOR' || role === 'ADMIN') && toScenario(assumed) === null && !isPast;
}
