import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends every run with one plain line of counts, for people and for CI: "N passed, N failed, N skipped". Part of a larger run
 * (scripts/test.mjs), it tells that one when its first file begins, and its counts, which that one adds up.
 */
export default class CountsReporter implements Reporter {
  private hasBegun = false;

  onTestModuleStart(): void {
    if (!this.hasBegun) process.send?.({ begins: true });
    this.hasBegun = true;
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.state() === 'failed' && ![...module.children.allTests()].some((t) => t.result().state === 'failed')) counts.failed++;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state !== 'pending') counts[state]++;
      }
    }
    if (process.send) process.send({ counts });
    else process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
