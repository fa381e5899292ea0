/** Drafts are notes of the journal: the same on both engines, and no fact of the graph. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDraftBoard } from '../../server/drafts/draft-board.ts';
import type { DraftWish } from '../../server/drafts/draft.ts';
import { Conflict, NotFound } from '../../server/errors.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { FACTS } from '../../server/graph/read-facts.ts';
import { readMark } from '../../server/graph/mark.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { readWould } from '../../server/history/read-would.ts';
import { toChanges } from '../../server/history/to-changes.ts';
import { planBack } from '../../server/history/undo-revision.ts';
import { walkTo } from '../../server/history/walk-to.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { createWalk } from '../../server/journal/walk.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';
import { pastOf, undoOn } from '../testkit/undo-on.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';

const LI = { id: 'user:li', name: 'li' };
const wish = (title: string): DraftWish => ({
  mutation: 'recordAbsence',
  args: { product: 'metal', asked: { whom: '张工', note: null } },
  title,
  seen: 1,
  places: ['cn-1', null],
});

describeOnBothEngines('drafts', ({ name, openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
    await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
  });
  afterEach(() => session.close());

  it('are kept, settled once, and told by another server as by this one, with the journal whole and the revision as it was', async () => {
    const [board, other] = [createDraftBoard(() => session), createDraftBoard(() => session)];
    const first = await board.put(wish('一'), LI);
    expect(await other.list()).toEqual([first]);
    const second = await other.put(wish('二'), LI);
    expect((await board.list()).map(({ wish: { title }, state }) => [title, state])).toEqual([
      ['二', 'OPEN'],
      ['一', 'OPEN'],
    ]);
    expect((await board.mustBeOpen(first.id)).wish).toEqual(wish('一'));
    await board.settle({ is: 'REFUSED', id: first.id, settled: { by: 'root', reason: '不对', revision: null } });
    // What came of it first is what counts.
    await other.settle({ is: 'SIGNED', id: first.id, settled: { by: 'two', reason: null, revision: 2 } });
    for (const one of [board, other, createDraftBoard(() => session)]) {
      await expect(one.mustBeOpen(first.id)).rejects.toThrow(Conflict);
      expect((await one.list()).find(({ id }) => id === first.id)).toMatchObject({
        state: 'REFUSED',
        settled: { by: 'root', reason: '不对' },
      });
      expect((await one.mustBeOpen(second.id)).by).toBe('li');
    }
    await expect(board.mustBeOpen('draft:none')).rejects.toThrow(NotFound);
    expect((await readMark(session)).revision).toBe(1);
    const walk = createWalk();
    for await (const { text, hash } of journalOf(session).lines()) walk.take(text, hash);
    expect(walk.head.revision).toBe(1);
  });

  it('are those of the journal that is there, also where it was replaced meanwhile', async () => {
    const board = createDraftBoard(() => session);
    await board.put(wish('一'), LI);
    expect(await board.list()).toHaveLength(1);
    await session.close();
    session = await openEmpty();
    await writeFacts(session, createTinyFacts(), { by: 'test', note: 'another' });
    expect(await board.list()).toEqual([]);
  });

  it('of an undo tell beforehand what the graph holds afterwards, fact by fact', async () => {
    const facts = createTinyFacts();
    const [first, ...others] = facts.productions;
    await writeFacts(session, { ...facts, productions: [{ ...first!, capacity: 4711 }, ...others.slice(1)] }, { by: 'test', note: null });
    const { rows, fold } = await walkTo(pastOf(session), 2, 2);
    const { back, since } = await planBack(session, toChanges(rows, fold), 2);
    const would = await readWould(pastOf(session), { changes: back, most: 1 }, since);
    expect([since, would.total, would.facts.length, would.gone]).toEqual([2, 2, 1, []]);
    expect((await readMark(session)).revision).toBe(2);
    await undoOn(session, 2);
    const now = await FACTS.productions(session);
    const ids = would.stated.facts.productions!.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([first!.id, others[0]!.id].toSorted());
    expect(would.stated.facts.productions).toEqual(now.filter(({ id }) => ids.includes(id)));
  });

  it('find a graph that others reach told of whatever is committed to it, and of nothing that is only read', async () => {
    if (name === 'embedded') return expect(session.lastCommit).toBeUndefined();
    const before = await session.lastCommit!();
    await session.read('MATCH (n) RETURN count(n) AS n');
    expect(await session.lastCommit!()).toBe(before);
    await session.write((tx) => tx.run("MATCH (n:Product {id: 'metal'}) SET n.name = '改过'"));
    expect(await session.lastCommit!()).not.toBe(before);
  });
});
