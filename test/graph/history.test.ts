import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EnterpriseId, FactId } from '../../server/domain/ids.ts';
import { openFolded } from '../../server/graph/folded/folded-graph.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { readContent } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import { createGapRecorder, readGapRecord } from '../../server/history/gap-record.ts';
import { walkTo } from '../../server/history/walk-to.ts';
import { changeFacts } from '../testkit/change-facts.ts';
import { foldJournal } from '../testkit/fold-journal.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';
import { pastOf, undoOn } from '../testkit/undo-on.ts';

/** Everything that a graph holds; which dataset states which fact is a set, which no query orders: each engine hands it out as it lies. */
async function readInOrder(session: GraphSession) {
  const { facts, records, origins } = await readContent(session);
  const owned = origins.owned.map(({ fact, dataset }) => `${fact} ${dataset}`).sort();
  return { facts, records, origins: { ...origins, owned } };
}

describeOnBothEngines('the past of a graph', ({ openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
  });
  afterEach(() => session.close());

  const undo = (revision: number) => undoOn(session, revision);
  const capacityOf = async (id: string) => (await readContent(session)).facts.productions.find((one) => one.id === id)?.capacity;

  it('is read from the journal exactly as the engine reads it, dataset by dataset', async () => {
    for (const chain of ['tiny', 'second'])
      await loadDataset(session, await parseSeedFolder(`test/fixtures/seeds/${chain}`), { by: 'test', note: null });
    const folded = openFolded(await foldJournal(journalOf(session).lines()));
    expect(await readInOrder(folded)).toEqual(await readInOrder(session));
    const first = await walkTo(pastOf(session), 1, 2);
    expect((await readContent(openFolded(first.fold))).facts.chains.map(({ id }) => id)).toEqual(['tiny']);
    expect(await undo(2)).toMatchObject({ revision: 3 });
    expect((await readContent(session)).facts.chains.map(({ id }) => id)).toEqual(['tiny']);
    await expect(undo(1)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    // Chain by chain the gaps of one revision after another are those of each alone, whoever came to state a fact or no longer does.
    for (const chain of ['tiny', 'second']) {
      const place = { chain, region: 'cn-620300' };
      const recorder = createGapRecorder(place);
      for await (const { rows, fold } of pastOf(session).walk(1, 3)) {
        recorder.pass(rows);
        expect(await recorder.record(fold)).toEqual(await readGapRecord(fold, place));
      }
    }
  });

  it('can be taken back revision by revision, and an undo can be taken back too', async () => {
    await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
    const before = await readContent(session);
    const { id, capacity } = before.facts.productions[0]!;
    expect((await readContent(openFolded(await foldJournal(journalOf(session).lines())))).facts).toEqual(before.facts);
    await changeFacts(session, { by: 'a', note: null }, ({ facts }) => {
      facts.productions.push({ ...facts.productions[0]!, id: 'made:undo' as FactId, capacity: 1 });
      facts.productions[0]!.capacity = 123;
    });
    await changeFacts(session, { by: 'b', note: null }, ({ facts }) => {
      facts.productions.find((one) => one.id === 'made:undo')!.capacity = 2;
    });
    await expect(undo(2)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { collisions: [{ kind: 'CHANGED', field: 'capacity', yours: null, theirs: '2' }] },
    });
    expect(await capacityOf(id)).toBe(123);
    expect(await undo(3)).toMatchObject({ revision: 4, changed: 1, ids: ['made:undo'] });
    expect(await undo(2)).toMatchObject({ revision: 5, changed: 1, removed: 1 });
    expect(await capacityOf(id)).toBe(capacity);
    expect(await readContent(session)).toEqual(before);
    expect(await undo(5)).toMatchObject({ revision: 6, added: 1, changed: 1 });
    expect([await capacityOf(id), await capacityOf('made:undo')]).toEqual([123, 1]);
    await expect(undo(5)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('does not take back what something else rests on by now', async () => {
    await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
    await changeFacts(session, { by: 'a', note: null }, ({ facts }) => {
      facts.enterprises.push({ ...facts.enterprises[0]!, id: 'e_new' as EnterpriseId, name: '新企业', uscc: null, listedCode: null });
    });
    await changeFacts(session, { by: 'b', note: null }, ({ facts }) => {
      facts.needs.push({ ...facts.needs[0]!, id: 'need:new' as FactId, enterprise: 'e_new' as EnterpriseId });
    });
    await expect(undo(2)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { collisions: [{ kind: 'RESTED_ON', fact: 'e_new', theirs: '"need:new"' }] },
    });
    await undo(3);
    await undo(2);
    expect((await readContent(session)).facts).toEqual(createTinyFacts());
  });
});
