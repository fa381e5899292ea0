import { useMemo } from 'react';
import { ScenarioAnswerDocument, type ScenarioAnswerQuery, type ScenarioChange } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScenario } from '../state/scenario.ts';
import { useScope } from '../state/scope.ts';

export type ScenarioDiff = NonNullable<ScenarioAnswerQuery['scenario']>;

interface Answer {
  diff: ScenarioDiff | null;
  error: unknown;
  retry: () => void;
}

export interface Sandbox extends Answer {
  scenario: ScenarioChange | null;
  changed: ReadonlySet<string>;
}

/** What a change brings against the facts on record, or against another change; null asks nothing. */
export function useScenarioDiff(change: ScenarioChange | null, against: ScenarioChange | null = null): Answer {
  const { chain, region } = useScope();
  const { data, error, refetch } = useGraphQuery(
    ScenarioAnswerDocument,
    { chain, region, change: change ?? {}, against },
    { enabled: change !== null },
  );
  return { diff: change === null ? null : (data?.scenario ?? null), error: change === null ? null : error, retry: () => void refetch() };
}

/** The scenario of the address and what it changes against the facts on record. */
export function useSandbox(): Sandbox {
  const scenario = useScenario();
  const answer = useScenarioDiff(scenario);
  const { diff } = answer;
  const changed = useMemo(() => new Set(diff?.changed.map(({ product }) => product.id)), [diff]);
  return { ...answer, scenario, changed };
}
