import type { Access } from '../../access/access.ts';
import { toAuditLine } from '../../access/audit.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { DraftBoard } from '../../drafts/draft-board.ts';
import { toKeptSignedNote } from '../../drafts/signed-note.ts';
import { toUndoWish, undoneBy } from '../../drafts/undo-wish.ts';
import { Conflict } from '../../errors.ts';
import type { History } from '../../history/history.ts';
import type { Would } from '../../history/messages.ts';
import { toKeptUndoNote } from '../../history/undo-note.ts';
import { planBack, undoRevision } from '../../history/undo-revision.ts';
import type { Changes } from '../../ingest/write/find-changes.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { UndoAsk, UndoOutlookAsk, UndoReply } from '../context/undoing.ts';
import type { InTurn } from './in-turn.ts';

interface Deps {
  graph: Pick<GraphAccess, 'session' | 'current'>;
  history: Pick<History, 'answer'>;
  access: Pick<Access, 'audit' | 'needsSignature'>;
  drafts: DraftBoard;
  /** The turn of whatever is written. */
  inTurn: InTurn;
}

/** So many facts that would go back are told. */
const TOLD = 200;

/**
 * Takes a revision back on the main thread, or keeps a draft of that for whoever needs a signature; it is in the audit trail before it is
 * made. @throws IntendedError, with nothing written
 */
export async function answerUndo(ask: UndoAsk, deps: Deps): Promise<UndoReply> {
  const { graph, history, access, drafts, inTurn } = deps;
  // What a revision did stays as it was: nobody need wait for it.
  const done = await history.answer('changes', { revision: ask.revision });
  const written = await inTurn(async (): Promise<Omit<UndoReply, 'packed'>> => {
    if (ask.signs !== null) return sign(ask, await drafts.mustBeOpen(ask.signs), done, deps);
    if (access.needsSignature(ask.by)) return { ids: [], draft: await put(ask, done, deps) };
    return { ids: await write(ask, done, deps), draft: null };
  });
  return { ...written, packed: await graph.current() };
}

/** What taking it back would change of the graph as it is. @throws Conflict, InvalidInput where it cannot be taken back */
export async function answerUndoOutlook({ revision }: UndoOutlookAsk, { graph, history }: Pick<Deps, 'graph' | 'history'>): Promise<Would> {
  const { back } = await planBack(graph.session(), await history.answer('changes', { revision }), revision);
  return history.answer('would', { changes: back, most: TOLD });
}

async function put({ revision, seen, by }: UndoAsk, done: Changes, { graph, access, drafts }: Deps): Promise<Draft> {
  const waiting = (await drafts.list()).find(({ state, wish }) => state === 'OPEN' && undoneBy(wish) === revision);
  if (waiting) throw toWaiting(revision, waiting);
  await planBack(graph.session(), done, revision);
  await access.audit.append(toAuditLine(by, 'DRAFT', toSubject(revision)));
  return drafts.put(toUndoWish(revision, seen, toKeptUndoNote(revision)), by);
}

async function sign(ask: UndoAsk, { id, by: author }: Draft, done: Changes, deps: Deps): Promise<Omit<UndoReply, 'packed'>> {
  const { name } = ask.by;
  const note = toKeptUndoNote(ask.revision) + toKeptSignedNote(name);
  const { ids, revision } = await undoRevision(deps.graph.session(), done, { revision: ask.revision, by: author, note }, () =>
    deps.access.audit.append(toAuditLine(ask.by, 'SIGN', `${id} ${toSubject(ask.revision)}`)),
  );
  const draft = await deps.drafts.settle({ is: 'SIGNED', id, settled: { by: name, reason: null, revision } });
  return { ids, draft };
}

async function write({ revision, by }: UndoAsk, done: Changes, { graph, access }: Deps): Promise<string[]> {
  const request = { revision, by: by.name, note: toKeptUndoNote(revision) };
  const { ids } = await undoRevision(graph.session(), done, request, () =>
    access.audit.append(toAuditLine(by, 'WRITE', toSubject(revision))),
  );
  return ids;
}

const toSubject = (revision: number): string => `undoRevision revision:${revision}`;

const toWaiting = (revision: number, { id, by }: Draft): Conflict =>
  new Conflict(
    {
      zh: `撤销修订 ${revision} 的草稿已由 ${by} 提交，正待签发，不必再提交。`,
      en: `${by} has put forward a draft that undoes revision ${revision}; it waits for a signature, and a second one is not needed.`,
    },
    { draft: id },
  );
