import { openSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { threadUnpacker } from '../../chain/unpack.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Edit, Moment, There } from '../../edit/edit.ts';
import { AFTER_TITLE, toNoteTitle, type EditName } from '../../edit/edit-titles.ts';
import type { Collision } from '../../datasets/write-by-hand.ts';
import { placesBefore } from '../../edit/places-before.ts';
import { toWrite } from '../../edit/to-write.ts';
import { Busy, Forbidden, IntendedError } from '../../errors.ts';
import { readExpected } from '../arguments/read-expected.ts';
import type { Context } from '../context/context.ts';
import type { DraftAttempt } from '../context/writing.ts';
import { regionsInside } from '../memo/places.ts';
import type { WriteLine } from '../nodes/parents.ts';
import { momentNow } from './moment-now.ts';
import { composeOnDrafts } from './resting-drafts.ts';
import { toConflict } from './to-conflict.ts';

const TRIES = 5;
const MOVING = new Busy({
  zh: '图谱正在被别人频繁改写，这次没有写入任何内容，请稍后再试。',
  en: 'Others keep rewriting the graph; nothing of this write was kept. Try again in a moment.',
});

/**
 * Writes what somebody puts in. It is checked here, against the graph as this thread has read it, and written where the graph is; where a
 * fact that it leaves as it is moved meanwhile, it is thought out again.
 * @param name of the mutation, for the note of the revision
 * @throws InvalidInput, NotFound; Forbidden where it lies outside the caller's regions; Conflict with both values where it moved since
 * `expect`
 */
export async function writeEdit(
  name: EditName,
  expect: string | null | undefined,
  context: Context,
  compose: Compose,
  { wish, signs = null }: Signing = {},
): Promise<WriteLine> {
  const expected = readExpected(expect, context.snapshot.revision.id);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = context.snapshot;
    const { edit, there, rests } = wish
      ? await composeWish(compose, context)
      : { edit: compose(before, momentNow()), there: before, rests: [] };
    const places = [...new Set([...edit.places, ...placesBefore(edit, there)])];
    mustBeInside(places, context);
    const note = `${toNoteTitle(name)}${AFTER_TITLE}${edit.about}`;
    const write = { ...toWrite(edit, there), read: before.revision.id, expect: expected, note };
    const seen = expected ?? before.revision.id;
    const draft = wish ? { ...wish, title: note, seen, places, ...(rests.length > 0 ? { rests } : {}) } : null;
    const { isWritten, packed, ...put } = await context.loaders
      .write(write, draft, signs)
      .catch((error: unknown) => rethrow(error, context));
    const after = packed.revision.id === before.revision.id ? before : openSnapshot(packed, threadUnpacker);
    context.moveTo(after);
    if (isWritten) return { before, after, ids: edit.ids, draft: put.draft };
  }
  throw MOVING;
}

/** Thought out against what is there, or else against that and what its author has put forward before. */
async function composeWish(compose: Compose, context: Context): Promise<{ edit: Edit; there: Snapshot; rests: string[] }> {
  const there = context.snapshot;
  try {
    return { edit: compose(there, momentNow()), there, rests: [] };
  } catch (error) {
    if (!(error instanceof IntendedError) || !NAMES_WHAT_IS_NOT.includes(error.code)) throw error;
    const found = await composeOnDrafts(compose, context);
    if (found === null) throw error;
    return found;
  }
}

type Compose = (there: There, moment: Moment) => Edit;
const NAMES_WHAT_IS_NOT: readonly string[] = ['INVALID_INPUT', 'NOT_FOUND'];

/** What a write has to do with drafts. */
interface Signing {
  /** What is put forward where whoever asks needs a signature. */
  wish?: Pick<DraftAttempt, 'mutation' | 'args'>;
  /** The id of the draft that is signed with it. */
  signs?: string | null;
}

/** Whoever is limited to regions writes of what lies there, and of nothing that lies nowhere. @throws Forbidden */
export function mustBeInside(places: Edit['places'], { viewer: { regions }, facts, index }: Context): void {
  if (regions.length === 0) return;
  const own = regions.map((id) => regionsInside(facts, id as RegionId));
  if (places.every((place) => place !== null && own.some((inside) => inside.has(place)))) return;
  const names = regions.map((id) => index.regions.get(id as RegionId)?.name ?? id).join('、');
  throw new Forbidden({
    zh: `您的账号限于 ${names}，只能录入那里的事实。`,
    en: `Your account is limited to ${names}; only facts of that place can be put in with it.`,
  });
}

/** What another has changed is told in the words of the interface. */
export function rethrow(error: unknown, context: Context): never {
  const collisions = error instanceof IntendedError && error.code === 'CONFLICT' ? error.details['collisions'] : null;
  throw Array.isArray(collisions) ? toConflict(collisions as Collision[], context) : error;
}
