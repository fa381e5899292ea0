import type {} from 'vitest';
import { afterAll, beforeAll, inject } from 'vitest';
import { takeTurn } from './one-at-a-time.ts';

/** The files of the graph share one Neo4j and empty it, so each has it for itself while it runs; files of other kinds run beside it. */
let giveBack: (() => void) | undefined;
beforeAll(async () => {
  giveBack = await takeTurn(inject('turnsAtTheGraph'));
}, 600_000);
afterAll(() => giveBack?.());
