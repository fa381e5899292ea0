import type { Language } from '../api/language.ts';
import { QUESTIONS, type QuestionId } from './cues.ts';
import type { Cues, Slot } from './slots.ts';
import { GENERIC, trimWords } from './left-words.ts';
import { toAsked } from './plain-words.ts';
import { findThing, type Thing } from './thing.ts';
import type { Reading } from './understand.ts';

/** Pieces of a question, and shorter forms of each, that are looked up at most. */
const PIECES = 3;
const FORMS = 6;

/**
 * What a question names that was not understood otherwise: the longest part of its words that is in a name of the graph; null where none
 * is. Good enough to offer questions about, never to answer one.
 */
export async function findNamed(
  text: string,
  readings: readonly Reading[],
  language: Language,
  signal?: AbortSignal,
  find: typeof findThing = findThing,
): Promise<Thing | null> {
  const left = toAsked(text).replace(GENERIC, ' ').split(' ');
  const pieces = [...new Set([...readings.flatMap(({ names }) => names), ...left.map(trimWords)])].filter((piece) => piece.length > 1);
  for (const piece of pieces.slice(0, PIECES)) {
    const found = await Promise.all(shorter(piece).map((form) => find(form, ['product', 'enterprise'], language, signal)));
    const named = found.find((one) => one !== null && one.guessedFrom === undefined);
    if (named) return named;
  }
  return null;
}

/** A piece, then the same without its last and its first words or signs, the longest first. */
function shorter(piece: string): string[] {
  const isLatin = /[a-z]/i.test(piece);
  const parts = isLatin ? piece.split(' ') : [...piece];
  const least = isLatin ? 1 : 2;
  const join = (some: string[]): string => some.join(isLatin ? ' ' : '');
  const cuts = parts.slice(1).flatMap((_, cut) => [join(parts.slice(0, parts.length - cut - 1)), join(parts.slice(cut + 1))]);
  return [piece, ...cuts.filter((form) => (isLatin ? form.split(' ').length : form.length) >= least)].slice(0, FORMS);
}

/** What is asked of a product and of an enterprise most often. */
const USUAL: Record<Thing['kind'], readonly QuestionId[]> = {
  product: ['status', 'makers', 'users', 'packages', 'stop'],
  enterprise: ['profile', 'partners', 'stop', 'group', 'where'],
};
const OF_KIND: Record<Thing['kind'], readonly (Slot | undefined)[]> = {
  product: ['product', 'products', 'thing'],
  enterprise: ['enterprise', 'thing'],
};

/** The kinds of question to offer about what is named: those that the words are like, then the usual ones. */
export function idsAbout(named: Thing, alike: readonly QuestionId[]): QuestionId[] {
  const fitting = alike.filter((id) => OF_KIND[named.kind].includes((QUESTIONS[id] as Cues).needs));
  return [...new Set([...fitting, ...USUAL[named.kind]])];
}
