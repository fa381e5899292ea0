/**
 * Drafts that rest on other drafts of the same author: he puts in a new enterprise, and what it makes, before anybody has signed either.
 * They are signed in their order.
 */
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Language } from '../../../shared/language.ts';
import type { Draft, DraftWish } from '../../drafts/draft.ts';
import type { Edit, Moment, There } from '../../edit/edit.ts';
import { Conflict, IntendedError, type Sentence } from '../../errors.ts';
import type { Context } from '../context/context.ts';
import { sayNote } from '../lines/say-note.ts';
import { composeFact, isFactEdit } from './fact-edits.ts';
import { momentNow } from './moment-now.ts';
import { withEdit } from './with-edit.ts';

type Compose = (there: There, moment: Moment) => Edit;

/** So many of the newest drafts of an author are looked at. */
const MOST = 20;

/** The graph as it would be with these drafts, the oldest first; one that cannot be thought out any more is left out. */
export function withDrafts(drafts: readonly Draft[], there: Snapshot): Snapshot {
  return drafts.reduce((before, { wish: { mutation, args } }) => {
    if (!isFactEdit(mutation)) return before;
    try {
      return withEdit(before, composeFact(mutation, args as never, before, momentNow()));
    } catch (error) {
      if (error instanceof IntendedError) return before;
      throw error;
    }
  }, there);
}

/** What a draft rests on, the oldest first. */
export async function findRests({ rests = [] }: Pick<DraftWish, 'rests'>, { loaders }: Context): Promise<Draft[]> {
  if (rests.length === 0) return [];
  return (await loaders.drafting('list', null)).filter(({ id }) => rests.includes(id)).reverse();
}

/**
 * Thinks out a write that names what only open drafts of the same author put in.
 * @returns the edit, the ids of the drafts that it cannot do without, and the graph with them; null where they are no help
 */
export async function composeOnDrafts(
  compose: Compose,
  context: Context,
): Promise<{ edit: Edit; rests: string[]; there: Snapshot } | null> {
  const { snapshot, viewer, loaders } = context;
  const open = (await loaders.drafting('list', null)).filter(({ state, author }) => state === 'OPEN' && author === viewer.id);
  const own = open.slice(0, MOST).reverse();
  const attempt = (drafts: readonly Draft[]): { edit: Edit; there: Snapshot } | null => {
    const there = withDrafts(drafts, snapshot);
    try {
      return { edit: compose(there, momentNow()), there };
    } catch (error) {
      if (error instanceof IntendedError) return null;
      throw error;
    }
  };
  if (own.length === 0 || attempt(own) === null) return null;
  const needed = own.reduce<Draft[]>((left, one) => {
    const without = left.filter((other) => other !== one);
    return attempt(without) === null ? left : without;
  }, own);
  const found = attempt(needed);
  return found && { ...found, rests: needed.map(({ id }) => id) };
}

/** @throws Conflict where a draft rests on one that is not signed */
export async function mustNotWait(wish: DraftWish, context: Context): Promise<void> {
  const waiting = (await findRests(wish, context)).filter(({ state }) => state !== 'SIGNED');
  if (waiting.length > 0) throw new Conflict(sayWaiting(waiting), { waitsFor: waiting.map(({ id }) => id) });
}

export function sayWaiting(waiting: readonly Draft[]): Sentence {
  const names = (drafts: readonly Draft[], language: Language): string =>
    drafts.map(({ wish }) => sayNote(wish.title, language)).join(language === 'zh' ? '、' : ', ');
  const lost = waiting.filter(({ state }) => state !== 'OPEN');
  return lost.length > 0
    ? {
        zh: `它依据的草稿“${names(lost, 'zh')}”已退回或撤回，不能签发；请退回，由提交人重新录入。`,
        en: `It rests on the draft "${names(lost, 'en')}", which was refused or taken back, so it cannot be signed; refuse it, and let its author put it in again.`,
      }
    : {
        zh: `它等着“${names(waiting, 'zh')}”：先签发那一条。`,
        en: `It waits for "${names(waiting, 'en')}": sign that one first.`,
      };
}
