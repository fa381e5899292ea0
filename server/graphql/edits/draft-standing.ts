/** What a draft would do to the graph as it is, and what keeps it from being signed. */
import { createSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { Edit } from '../../edit/edit.ts';
import { toWrite } from '../../edit/to-write.ts';
import { IntendedError, type Sentence } from '../../errors.ts';
import type { Changes } from '../../ingest/write/find-changes.ts';
import type { Context } from '../context/context.ts';
import { composeFact, isFactEdit } from './fact-edits.ts';
import type { SaidCollision } from './to-conflict.ts';
import { momentNow, rethrow } from './write-edit.ts';

export interface Standing {
  /** The graph without it and with it; null where it cannot be signed, or was settled. */
  with: { before: Snapshot; after: Snapshot; changes: Changes } | null;
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
  if (state !== 'OPEN' || !isFactEdit(mutation)) return SETTLED;
  const before = context.snapshot;
  try {
    const edit = composeFact(mutation, args as never, before, momentNow());
    const plan = { ...toWrite(edit, before), read: before.revision.id, expect: seen };
    const changes = await context.loaders.drafting('plan', plan).catch((error: unknown) => rethrow(error, context));
    if (changes === null) return { ...SETTLED, obstacle: ENDS_GONE };
    return { ...SETTLED, with: { before, after: withEdit(before, edit), changes } };
  } catch (error) {
    if (!(error instanceof IntendedError)) throw error;
    const conflicts = (error.details['conflicts'] ?? []) as SaidCollision[];
    return { with: null, obstacle: conflicts.length > 0 ? MOVED : error.sentence, conflicts };
  }
}

/** The graph as it would be. */
function withEdit({ revision, facts, records, origins }: Snapshot, { stated, gone, uncited = [] }: Edit): Snapshot {
  const ids = new Set(gone.map(({ id }) => id));
  const [own, about] = [withRows(facts, stated.facts, ids), withRows(records, stated.records, ids)];
  return createSnapshot(revision, withoutSources(own, uncited), withoutSources(about, uncited), origins);
}

/** Lists in which facts no longer rest on what is taken from them. */
function withoutSources<Lists extends object>(lists: Lists, uncited: NonNullable<Edit['uncited']>): Lists {
  if (uncited.length === 0) return lists;
  const taken = new Set(uncited.map(({ fact, source }) => `${fact.id} ${source}`));
  const isTouched = new Set(uncited.map(({ fact }) => fact.id));
  type Row = { id: string; evidence?: readonly { source: string }[] };
  const lighten = (row: Row): Row =>
    isTouched.has(row.id) && row.evidence
      ? { ...row, evidence: row.evidence.filter(({ source }) => !taken.has(`${row.id} ${source}`)) }
      : row;
  return Object.fromEntries(Object.entries(lists as Record<string, Row[]>).map(([noun, rows]) => [noun, rows.map(lighten)])) as Lists;
}

/** Lists of what has an id, in its order, with these rows in the place of those of the same id. */
function withRows<Lists extends object>(lists: Lists, stated: Lists, gone: ReadonlySet<string>): Lists {
  const rowsOf = (of: Lists, noun: string) => (of as Record<string, { id: string }[]>)[noun] ?? [];
  const merge = (noun: string, there: { id: string }[]) => {
    const own = rowsOf(stated, noun);
    const isStated = new Set(own.map(({ id }) => id));
    if (own.length === 0 && !there.some(({ id }) => gone.has(id))) return there;
    return [...there.filter(({ id }) => !gone.has(id) && !isStated.has(id)), ...own].sort((a, b) => byCodePoint(a.id, b.id));
  };
  return Object.fromEntries(Object.keys(lists).map((noun) => [noun, merge(noun, rowsOf(lists, noun))])) as Lists;
}
