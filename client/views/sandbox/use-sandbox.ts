import { useMemo } from 'react';
import { ScenarioAnswerDocument, type ScenarioAnswerQuery, type ScenarioChange } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';

export type ScenarioDiff = NonNullable<ScenarioAnswerQuery['scenario']>;

export interface Sandbox { scenario: ScenarioChange | null; diff: ScenarioDiff | null; changed: ReadonlySet<string>; error: unknown; retry: () => void }

/** The scenario of the address and what it changes against the facts on record. */
export function useSandbox(): Sandbox {
  const { chain, region } = useScope();
  const scenario = useScenario();
  const { data, error, refetch } = useGraphQuery(ScenarioAnswerDocument, { chain, region, change: scenario ?? {} }, { enabled: scenario !== null });
  const diff = scenario === null ? null : (data?.scenario ?? null);
  const changed = useMemo(() => new Set(diff?.changed.map(({ product }) => product.id)), [diff]);
  return { scenario, diff, changed, error: scenario === null ? null : error, retry: () => void refetch() };
}
