import { afterEach, beforeEach, expect, it } from 'vitest';
import { commitLoad, loadDataset, previewLoad } from '../../server/datasets/load-dataset.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { createUnpacker } from '../../server/chain/unpack.ts';
import { planLoad } from '../../server/datasets/plan-load.ts';
import { readConcerned } from '../../server/datasets/read-concerned.ts';
import type { Origins } from '../../server/domain/datasets.ts';
import { NO_FACTS, type Production } from '../../server/domain/facts.ts';
import type { DatasetId, EnterpriseId, FactId } from '../../server/domain/ids.ts';
import { NO_RECORDS } from '../../server/domain/records.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder, type DatasetContent } from '../../server/ingest/seeds/parse-seeds.ts';
import { showsJournal } from '../../server/ingest/write/project-journal.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { toRows } from '../../server/ingest/write/rows.ts';
import { toGraphParts } from '../../server/ingest/write/to-graph-parts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

const AT = '2026-11-30T00:00:00.000Z';
const NOTE = { by: 'test', note: null, prefer: 'hand', now: () => new Date(AT) };
const seeds = await parseSeedFolder('test/fixtures/seeds/tiny');
const [some, other] = seeds.facts.productions as [Production, Production];
const known = seeds.facts.enterprises[0]!;

/** What a person states by hand: a handful of facts. */
const byHand = (productions: Production[], enterprises = NO_FACTS.enterprises): DatasetContent => ({
  ...seeds,
  dataset: { id: 'hand' as DatasetId, name: '手工', files: [] },
  facts: { ...NO_FACTS, productions, enterprises },
  records: NO_RECORDS,
});
const added: Production = { ...some, id: 'makes:new:one' as FactId, enterprise: 'e_new' as EnterpriseId, capacity: 7 };
const NEW = { ...known, id: 'e_new' as EnterpriseId, name: '新企业', area: null };
const STEPS: [string, DatasetContent][] = [
  ['a figure that the folder states otherwise', byHand([{ ...some, capacity: 4321 }])],
  ['a firm and what it makes', byHand([{ ...some, capacity: 4321 }, added], [NEW])],
  [
    'another source, and a figure taken back',
    byHand([other, { ...added, evidence: [{ ...some.evidence[0]!, source: seeds.facts.sources.at(-1)!.id }] }], [NEW]),
  ],
  ['a firm that goes, with what led to it', byHand([other])],
  ['nothing at all', byHand([])],
];

/** Counts the rows that a session is given. */
function counting(session: GraphSession): { session: GraphSession; rows(): number } {
  let rows = 0;
  const read: GraphSession['read'] = async (cypher, params) => {
    const found = await session.read(cypher, params);
    rows += found.length;
    return found;
  };
  return { session: { ...session, read }, rows: () => rows };
}

describeOnBothEngines('a small change in a larger graph', ({ name, openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
    await loadDataset(session, seeds, NOTE);
  });
  afterEach(() => session.close());

  it('is the same as when everything is read, and reads little', async () => {
    const whole = await readGraphState(session);
    const keeper = createChainKeeper(session);
    const unpacker = createUnpacker();
    const before = unpacker.unpack(await keeper.current());
    for (const [what, content] of STEPS) {
      const preview = await previewLoad(session, content, NOTE);
      // On Neo4j the journal and the facts at the end show the same, in a tenth of the questions.
      if (name === 'embedded') {
        const wanted = { dataset: { ...content.dataset, loadedAt: AT }, parts: toGraphParts(content.facts, content.records) };
        const all = planLoad(await readGraphState(session), wanted, 'hand');
        const told = ({ changes }: Pick<typeof all, 'changes'>) => [...toRows(changes)].map((row) => JSON.stringify(row)).sort();
        expect(told(preview), what).toEqual(told(all));
        expect(preview.conflicts).toEqual(all.conflicts);
      }
      await commitLoad(session, preview, content, NOTE);
      const kept = unpacker.unpack(await keeper.current());
      expect(kept.facts.processes, 'what was not touched is the same list').toBe(before.facts.processes);
      if (name === 'neo4j' && content !== STEPS.at(-2)![1]) continue;
      const { revision: _, origins, ...read } = await readFacts(session);
      expect({ facts: kept.facts, records: kept.records }, what).toEqual(read);
      expect(kept.origins.datasets, what).toEqual(origins.datasets);
      expect([...kept.origins.owned, ...origins.owned], 'with one chain nobody asks who states what').toEqual([]);
    }
    expect(await showsJournal(session, journalOf(session))).toBe(true);
    const left = await readGraphState(session);
    expect([left.nodes.length, left.links.length]).toEqual([whole.nodes.length + 1, whole.links.length]);
    expect((await readFacts(session)).facts).toEqual(seeds.facts);
    const looked = counting(session);
    const [, figure] = STEPS[0]!;
    const parts = toGraphParts(figure.facts, figure.records);
    await readConcerned(looked.session, { dataset: { ...figure.dataset, loadedAt: AT }, parts });
    expect(looked.rows()).toBeLessThan(40);
  });

  it('tells who states what from the second chain on, as when it is read', async () => {
    const keeper = createChainKeeper(session);
    const unpacker = createUnpacker();
    const ownersOf = ({ owned }: Origins) => owned.map(({ dataset, fact }) => `${dataset} ${fact}`).sort();
    const second = await parseSeedFolder('test/fixtures/seeds/second');
    const none = { ...second, facts: NO_FACTS, records: NO_RECORDS };
    for (const content of [STEPS[0]![1], second, STEPS[1]![1], STEPS[3]![1]]) {
      await loadDataset(session, content, NOTE);
      const kept = unpacker.unpack(await keeper.current());
      const { origins } = await readFacts(session);
      expect(ownersOf(kept.origins)).toEqual(ownersOf(origins));
      expect(kept.origins.owned.length > 0).toBe(kept.facts.chains.length > 1);
    }
    await loadDataset(session, none, NOTE);
    expect(unpacker.unpack(await keeper.current()).origins.owned, 'with one chain again').toEqual([]);
  });
});
