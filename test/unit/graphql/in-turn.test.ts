import { describe, expect, it } from 'vitest';
import { createDeadline, createTurns } from '../../../server/graphql/limits/in-turn.ts';

describe('work in turn', () => {
  it('starts one piece when the one before it is done, in the order it came', async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    const piece = (name: string) =>
      inTurn(async () => {
        seen.push(`${name} starts`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([piece('a'), piece('b'), piece('c')])).toEqual(['a', 'b', 'c']);
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('goes on after a piece that fails, and tells only its caller', async () => {
    const inTurn = createTurns();
    const bad = inTurn(() => {
      throw new Error('bad');
    });
    const good = inTurn(() => 'good');
    await expect(bad).rejects.toThrow('bad');
    expect(await good).toBe('good');
  });

  it('lets other work through between two pieces', async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    const pieces = [
      inTurn(() => {
        seen.push('first');
        setImmediate(() => seen.push('other'));
      }),
      inTurn(() => undefined),
      inTurn(() => {
        seen.push('last');
      }),
    ];
    await Promise.all(pieces);
    expect(seen).toEqual(['first', 'other', 'last']);
  });

  it('runs as many lanes side by side as it has', async () => {
    const inTurn = createTurns(2);
    let release: () => void = () => undefined;
    const held = inTurn(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    expect(await inTurn(() => 'the other lane')).toBe('the other lane');
    release();
    await held;
  });
});

describe('a deadline', () => {
  it('is over once its time is', () => {
    expect(createDeadline(60_000)()).toBe(false);
    expect(createDeadline(-1)()).toBe(true);
  });
});
