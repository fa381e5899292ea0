import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMethod } from '../../../server/analysis/catalogue/catalogue.ts';
import { runAnalysis } from '../../../server/graphql/analyse/run-analysis.ts';

/** A table is computed at once or in a thread, by its size; `small: 0` sends any table to a thread. */
const IN_THREAD = { small: 0 };

describe('runAnalysis', () => {
  it.each(['miller-blair', 'complexity-1995', 'uscc'])('gives the same in a thread as at once: %s', async (name) => {
    const { method, input } = JSON.parse(readFileSync(`test/fixtures/methods/${name}.json`, 'utf8')) as { method: string; input: unknown };
    const here = await runAnalysis(findMethod(method), input);
    expect(await runAnalysis(findMethod(method), input, IN_THREAD)).toEqual(here);
    expect(Object.keys(here).length).toBeGreaterThan(0);
  });

  it('computes a table of more than a few lines in a thread, whatever the method', async () => {
    let here = 0;
    const uscc = {
      ...findMethod('uscc'),
      run: () => {
        here++;
        return {};
      },
    };
    expect(await runAnalysis(uscc, { codes: ['x'.repeat(3000)] })).toEqual({ valid: [false] });
    expect(here).toBe(0);
    await runAnalysis(uscc, { codes: ['x'] });
    expect(here).toBe(1);
  });

  it('goes over to a thread when a small table takes more than a moment', async () => {
    const slow = {
      ...findMethod('uscc'),
      run: (_: unknown, { deadline }: { deadline?: () => boolean } = {}) => {
        while (!deadline?.());
        return { cut: true };
      },
    };
    expect(await runAnalysis(slow, { codes: ['x'] })).toEqual({ valid: [false] });
  });

  it('says of a bad table what is wrong with it, in a thread too', async () => {
    for (const options of [{}, IN_THREAD]) {
      await expect(runAnalysis(findMethod('uscc'), { codes: 5 }, options)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        details: { field: 'codes' },
      });
    }
  });

  it('ends a thread that takes too long, and says to make the table smaller', async () => {
    await expect(runAnalysis(findMethod('uscc'), { codes: ['x'] }, { small: 0, seconds: 0 })).rejects.toMatchObject({
      code: 'TOO_COSTLY',
      details: { narrow: ['input'] },
    });
  });
});
