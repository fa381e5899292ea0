import type { SelfTestsQuery } from '../../api/generated.ts';

export type SelfTest = NonNullable<NonNullable<SelfTestsQuery['methods']>[number]['selfTest']>;

/** What the title says of the self-tests: reference cases that ran and that failed. */
export function sumTests(tests: Iterable<SelfTest>): { cases: number; failed: number } {
  let cases = 0;
  let failed = 0;
  for (const test of tests) {
    cases += test.passed + test.failed;
    failed += test.failed;
  }
  return { cases, failed };
}

/** Method id → its result; a method without one has not run. */
export function toTestMap(answer: SelfTestsQuery | undefined): ReadonlyMap<string, SelfTest> {
  return new Map((answer?.methods ?? []).flatMap(({ id, selfTest }) => (selfTest ? [[id, selfTest] as const] : [])));
}
