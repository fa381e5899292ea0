import { describe, expect, it } from 'vitest';
import { sumTests, toTestMap } from '../../../../client/views/methods/sum-tests.ts';
import { readState, writeState } from '../../../../client/state/params.ts';
import { toScenario } from '../../../../client/state/scenario.ts';
import { SANDBOX_STATE } from '../../../../client/sandbox/sandbox-state.ts';

describe('the sandbox in the address', () => {
  it('reads as the change that is asked with, and nothing assumed is no scenario', () => {
    expect(toScenario(readState(SANDBOX_STATE, new URLSearchParams('sandbox=1')))).toBeNull();
    expect(toScenario(readState(SANDBOX_STATE, new URLSearchParams('add=b,a&stop=e&land=')))).toEqual({
      addProducts: ['a', 'b'],
      stopEnterprises: ['e'],
      landProjects: [],
    });
  });

  it('is gone from the address when it is discarded, and the rest stays', () => {
    const left = writeState(
      SANDBOX_STATE,
      { open: false, add: [], stop: [], land: [] },
      new URLSearchParams('sandbox=1&add=a&stop=e&land=p&focus=all'),
    );
    expect(left.toString()).toBe('focus=all');
  });
});

describe('the sum of the self-tests', () => {
  it('counts cases and failures, and leaves methods without cases aside', () => {
    const results = toTestMap({
      methods: [
        { id: 'a', selfTest: { passed: 3, failed: 0, failures: [] } },
        { id: 'b', selfTest: null },
        { id: 'c', selfTest: { passed: 1, failed: 1, failures: ['c: 2 ≠ 3'] } },
      ],
    });
    expect([...results.keys()]).toEqual(['a', 'c']);
    expect(sumTests(results.values())).toEqual({ cases: 5, failed: 1 });
  });
});
