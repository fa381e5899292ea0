import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { SCENARIO_STATE, toScenario } from '../state/scenario.ts';
import { useViewState } from '../state/use-view-state.ts';

/** Where the whole sandbox stands, with what it assumes. */
const AT_HOME = '/map';

const ScenarioNote = lazy(async () => ({ default: (await import('../sandbox/ScenarioNote.tsx')).ScenarioNote }));

/** The sandbox over every screen while anything is assumed; fetched only then. */
export function SandboxBand() {
  const { pathname } = useLocation();
  const [state] = useViewState(SCENARIO_STATE);
  return pathname === AT_HOME || toScenario(state) === null ? null : (
    <Suspense fallback={null}>
      <ScenarioNote />
    </Suspense>
  );
}
