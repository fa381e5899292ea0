import { describe, expect, it } from 'vitest';
import { packSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { openSnapshot } from '../../../server/chain/snapshot.ts';
import { unpackSnapshot } from '../../../server/chain/unpack.ts';
import { NO_ORIGINS } from '../../../server/domain/datasets.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';
import { createTinyRecords } from '../../testkit/tiny-records.ts';

const REVISION = { id: 7, at: '2026-11-24T00:00:00.000Z', by: 'test', note: null, added: 1, changed: 0, removed: 0 };

describe('a packed snapshot', () => {
  it('holds every row of every noun in its order, in memory that threads share', async () => {
    const [facts, records] = [createTinyFacts(), createTinyRecords()];
    const packed = await packSnapshot(REVISION, facts, records);
    expect(unpackSnapshot(packed)).toEqual({ facts, records, origins: NO_ORIGINS });
    for (const { bytes } of [...packed.facts, ...packed.records]) expect(bytes).toBeInstanceOf(SharedArrayBuffer);
  });

  it('packs a long list in several parts, and an empty one too', async () => {
    const facts = createTinyFacts();
    const [one] = facts.productions;
    facts.productions = Array.from({ length: 4500 }, (_, i) => ({ ...one!, id: `p${i}` as (typeof one & object)['id'] }));
    facts.absences = [];
    const packed = await packSnapshot(REVISION, facts);
    expect(packed.facts.filter(({ noun }) => noun === 'productions')).toHaveLength(3);
    expect(unpackSnapshot(packed).facts).toEqual(facts);
  });

  it('opens at its revision', async () => {
    const snapshot = openSnapshot(await packSnapshot(REVISION, createTinyFacts()));
    expect(snapshot.revision).toEqual(REVISION);
    expect(snapshot.index.products.size).toBe(snapshot.facts.products.length);
  });
});
