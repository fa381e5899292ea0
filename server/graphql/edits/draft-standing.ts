/** What a draft would do to the graph as it is, and what keeps it from being signed. */
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Draft } from '../../drafts/draft.ts';
import { undoneBy } from '../../drafts/undo-wish.ts';
import type { Edit } from '../../edit/edit.ts';
import { toWrite } from '../../edit/to-write.ts';
import { IntendedError, type Sentence } from '../../errors.ts';
import { toFactChange, type FactChange } from '../../history/fact-change.ts';
import { toStatementChanges } from '../../history/to-changes.ts';
import { countStatements, type Changes } from '../../ingest/write/find-changes.ts';
import type { Context } from '../context/context.ts';
import { createDraftNames } from '../lines/names-with-draft.ts';
import { composeFact, isFactEdit } from './fact-edits.ts';
import { findRests, sayWaiting, withDrafts } from './resting-drafts.ts';
import { readOutlook } from './take-back.ts';
import type { SaidCollision } from './to-conflict.ts';
import { withEdit } from './with-edit.ts';
import { momentNow } from './moment-now.ts';
import { rethrow } from './write-edit.ts';

/** What a draft would make of the graph. */
interface Outlook {
  before: Snapshot;
  after: Snapshot;
  /** What it would change, fact by fact; of very many the first ones. */
  facts: readonly FactChange[];
  factCount: number;
}
export interface Standing {
  /** The graph without it and with it; null where it cannot be signed, or was settled. */
  with: Outlook | null;
  obstacle: Sentence | null;
  conflicts: readonly SaidCollision[];
}

const SETTLED: Standing = { with: null, obstacle: null, conflicts: [] };
const ENDS_GONE: Sentence = {
  zh: '它指向的内容已不在图中；请退回，由提交人重新录入。',
  en: 'What it points to is no longer in the graph; refuse it, and let its author put it in again.',
};
const MOVED: Sentence = {
  zh: '它依据的内容在提交之后被改了，不能签发；请退回，由提交人照现在的值重新录入。',
  en: 'What it rests on was changed after it was put forward, so it cannot be signed; refuse it, and let its author put it in again.',
};
const kept = new WeakMap<Context, Map<string, Promise<Standing>>>();

/** Found once for all fields of an answer that ask for it. */
export function standingOf(draft: Draft, context: Context): Promise<Standing> {
  const own = kept.get(context) ?? new Map<string, Promise<Standing>>();
  kept.set(context, own);
  const question = `${draft.id} ${draft.state} ${context.snapshot.revision.id}`;
  const found = own.get(question) ?? findStanding(draft, context);
  own.set(question, found);
  return found;
}

async function findStanding({ state, wish }: Draft, context: Context): Promise<Standing> {
  const { mutation, args, seen } = wish;
  if (state !== 'OPEN') return SETTLED;
  const undone = undoneBy(wish);
  if (undone !== null) return whereItCan(() => findUndone(undone, context));
  if (!isFactEdit(mutation)) return SETTLED;
  const rests = await findRests(wish, context);
  const waiting = rests.filter((one) => one.state !== 'SIGNED');
  const before = withDrafts(waiting, context.snapshot);
  return whereItCan(async () => {
    const edit = composeFact(mutation, args as never, before, momentNow());
    const after = withEdit(before, edit);
    if (waiting.length > 0) return { ...SETTLED, with: toOutlook(before, after, toNew(edit, before)), obstacle: sayWaiting(waiting) };
    const plan = { ...toWrite(edit, before), read: before.revision.id, expect: seen };
    const changes = await context.loaders.drafting('plan', plan).catch((error: unknown) => rethrow(error, context));
    if (changes === null) return { ...SETTLED, obstacle: ENDS_GONE };
    return { ...SETTLED, with: toOutlook(before, after, changes) };
  });
}

/** The graph without the revision, and what is thereby as it was. */
async function findUndone(revision: number, context: Context): Promise<Standing> {
  const before = context.snapshot;
  const { facts, total, stated, gone } = await readOutlook(revision, context);
  const after = withEdit(before, { stated, gone: gone.map((id) => ({ id })) });
  return { ...SETTLED, with: { before, after, facts, factCount: total } };
}

/** What stands in the way is told in place of what it would do. */
async function whereItCan(find: () => Promise<Standing>): Promise<Standing> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof IntendedError)) throw error;
    const conflicts = (error.details['conflicts'] ?? []) as SaidCollision[];
    return { with: null, obstacle: conflicts.length > 0 ? MOVED : error.sentence, conflicts };
  }
}

function toOutlook(before: Snapshot, after: Snapshot, changes: Changes): Outlook {
  const names = createDraftNames(before, after, changes);
  const facts = toStatementChanges(changes).map((one) => toFactChange(one, names));
  return { before, after, facts, factCount: facts.length };
}

/** What would be new with it; what it rests on is not there yet to be held against. */
function toNew(edit: Edit, before: Snapshot): Changes {
  const { nodes, links } = toWrite(edit, before).states;
  const changes = { newNodes: nodes, changedNodes: [], goneNodes: [], newLinks: links, goneLinks: [] };
  return { ...changes, counts: countStatements(changes) };
}
