import { expect, it } from 'vitest';
import { packRows, packSnapshot, type PackedSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { patchParts } from '../../../server/chain/patch/patch-parts.ts';
import { createSnapshot, openSnapshot } from '../../../server/chain/snapshot.ts';
import { createUnpacker } from '../../../server/chain/unpack.ts';
import { toFactKey, type LoadedDataset, type Origins } from '../../../server/domain/datasets.ts';
import type { Production } from '../../../server/domain/facts.ts';
import type { DatasetId } from '../../../server/domain/ids.ts';
import { LABELS } from '../../../server/graph/vocabulary.ts';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';
import { createTinyRecords } from '../../testkit/tiny-records.ts';

const at = (id: number) => ({ id, at: '2026-11-24T00:00:00.000Z', by: 'test', note: null, added: 1, changed: 0, removed: 0 });

it('makes a newer revision of the lists, indexes and pieces of the model that did not change, and is what a fresh one would be', async () => {
  const [facts, records] = [createTinyFacts(), createTinyRecords()];
  const chain = facts.chains[0]!.id;
  const first = await packSnapshot(at(1), facts, records);
  const now = structuredClone(facts);
  now.productions[0]!.capacity = 17;
  const isOther = ({ noun }: { noun: string }) => noun === 'productions';
  const second: PackedSnapshot = {
    ...first,
    revision: at(2),
    facts: [...first.facts.filter((part) => !isOther(part)), ...(await packRows('productions', now.productions))],
  };
  const unpacker = createUnpacker();
  const before = openSnapshot(first, unpacker);
  before.model(chain);
  const after = openSnapshot(second, unpacker);
  const fresh = createSnapshot(at(2), now, records);
  expect(after.facts).toEqual(now);
  expect(after.index).toEqual(fresh.index);
  expect(after.model(chain)).toEqual(fresh.model(chain));
  expect(after.facts.enterprises).toBe(before.facts.enterprises);
  expect(after.index.enterprises).toBe(before.index.enterprises);
  expect(after.model(chain).graph).toBe(before.model(chain).graph);
  expect(after.model(chain).productions).not.toBe(before.model(chain).productions);
});

it('makes anew of one chain out of several only the list that changed, and it is what it is when all is chosen anew', async () => {
  const facts = createTinyFacts();
  const chain = facts.chains[0]!.id;
  const dataset = (id: string, of: string) =>
    ({ id, name: id, loadedAt: '', files: [], chains: [of], facts: 1 }) as unknown as LoadedDataset;
  const [ours, gone] = facts.productions as [Production, Production];
  const foreign = { dataset: 'b' as DatasetId, fact: toFactKey(LABELS.production, gone.id) };
  const cited = { ...facts.enterprises[0]!.evidence[0]!, datasets: ['b'] };
  const all = {
    ...facts,
    enterprises: facts.enterprises.map((one) => ({ ...one, evidence: [...one.evidence, cited] })),
  };
  const origins = { datasets: [dataset('a', chain), dataset('b', 'other')], owned: [foreign] };
  const first = await packSnapshot(at(1), all, createTinyRecords(), origins);
  const productions = all.productions.map((one) => (one === ours ? { ...one, capacity: 17 } : one));
  const second: PackedSnapshot = {
    ...first,
    revision: at(2),
    facts: [...first.facts.filter(({ noun }) => noun !== 'productions'), ...(await packRows('productions', productions))],
  };
  const unpacker = createUnpacker();
  const before = openSnapshot(first, unpacker).ofChain(chain);
  const after = openSnapshot(second, unpacker).ofChain(chain);
  const fresh = createSnapshot(at(2), { ...all, productions }, createTinyRecords(), origins).ofChain(chain);
  expect(after.facts).toEqual(fresh.facts);
  expect(after.records).toEqual(fresh.records);
  expect(after.model(chain)).toEqual(fresh.model(chain));
  expect(after.facts.productions.map(({ id }) => id)).not.toContain(gone.id);
  expect(after.facts.productions.find(({ id }) => id === ours.id)?.capacity).toBe(17);
  expect(after.facts.enterprises[0]!.evidence.length).toBe(facts.enterprises[0]!.evidence.length);
  expect(after.facts.enterprises).toBe(before.facts.enterprises);
  expect(after.facts.processes).toBe(before.facts.processes);
  expect(after.index.processes).toBe(before.index.processes);
  expect(after.facts.productions).not.toBe(before.facts.productions);

  const third: PackedSnapshot = { ...second, revision: at(3), origins: await packOrigins({ ...origins, owned: [] }) };
  const free = openSnapshot(third, unpacker).ofChain(chain);
  expect(free.facts.productions.map(({ id }) => id)).toContain(gone.id);
  expect(free.facts.enterprises).toBe(before.facts.enterprises);
});

const packOrigins = async (origins: Origins) => (await packSnapshot(at(3), createTinyFacts(), createTinyRecords(), origins)).origins;

it('puts rows in the place of those with their ids, wherever in a long list, and packs only the parts that hold them', async () => {
  const rows = Array.from({ length: 9_000 }, (_, i) => ({ id: `r${String(2 * i).padStart(6, '0')}`, value: i }));
  const parts = await packRows('rows', rows);
  const ids = ['a', rows[0]!.id, rows[4_000]!.id, 'r004001', rows.at(-1)!.id, 'z'];
  const come = ['a', rows[4_000]!.id, 'r004001', 'z'].map((id) => ({ id, value: -1 }));
  const patched = await patchParts(parts, ids, come);
  const wanted = [...rows.filter(({ id }) => !ids.includes(id)), ...come].sort((a, b) => byCodePoint(a.id, b.id));
  const packed = (list: typeof parts): PackedSnapshot => ({ revision: at(1), facts: list, records: [], origins: [] });
  expect((createUnpacker().unpack(packed(patched)).facts as unknown as { rows: unknown[] }).rows).toEqual(wanted);
  expect(patched.filter((part) => parts.includes(part)).length).toBe(1);
  const none = await patchParts(await packRows('rows', rows.slice(0, 2)), [rows[0]!.id, rows[1]!.id], []);
  expect(createUnpacker().unpack(packed(none)).facts).toEqual({ rows: [] });
});
