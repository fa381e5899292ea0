import type { Language } from '../api/language.ts';
import { QUESTIONS } from './cues.ts';
import type { Filled } from './filled.ts';
import { GENERIC, trimWords } from './left-words.ts';
import { toAsked } from './plain-words.ts';
import { findWhole, type Thing } from './thing.ts';
import type { Cues } from './slots.ts';
import { formsOf, isOutside, understandAround, withoutCues, type Known } from './understand.ts';

/** Parts of a text that are looked up at most, signs that a name has at most, and Latin words. */
const LOOKED_UP = 60;
const LONGEST = 12;
const MOST_WORDS = 4;
/** Names that are read out of a text. */
const NAMES = 3;

interface Placed {
  thing: Thing;
  form: string;
}

/**
 * A question whose words stand in no order that is known: the names in it are found wherever they stand, then what else it says. Words that
 * say nothing known are told with the answer; where they are most of it, what is known of the first name is the answer; null where
 * neither a name nor a kind of question is found.
 */
export async function fillLoosely(
  text: string,
  known: Known,
  place: { chain: string; region: string },
  language: Language,
  signal?: AbortSignal,
): Promise<Filled | null> {
  const plain = toAsked(text);
  if (plain === '' || isOutside(plain)) return null;
  const placed = await findPlaced(plain, language, signal);
  const masked = placed.reduce((rest, { form }) => rest.replace(form, '|'), plain);
  const [best] = understandAround(
    masked,
    placed.map(({ thing }) => thing.kind),
    known,
  );
  if (best === undefined) return placed.length === 0 ? null : tellAbout(placed, masked, known, place);
  const { id, segment, amount, year, stages, levels, span, regions } = best;
  const wanted = placed.filter(({ thing }) => understandAround(masked, [thing.kind], known).some((one) => one.id === id)).slice(0, 1);
  const others = placed.filter((one) => !wanted.includes(one)).map(({ form }) => form);
  const unread = [...(best.unread ?? []), ...others];
  const takesWords = ((QUESTIONS[id] as Cues).takes ?? []).includes('word') && wanted.length === 0;
  return {
    ...place,
    ...{ id, segment, amount, year, stages, levels, span, regions, things: wanted.map(({ thing }) => thing) },
    ...(unread.length === 0 ? {} : takesWords ? { words: unread } : { unread }),
  };
}

/** What is known of the first name, and the words that were passed over. */
function tellAbout(placed: readonly Placed[], masked: string, known: Known, place: { chain: string; region: string }): Filled {
  const [{ thing }, ...others] = placed as [Placed, ...Placed[]];
  const here = known.regions.find(({ id }) => id === known.region);
  const left = masked
    .replace(GENERIC, '|')
    .split(/[|\s]+/)
    .map(trimWords)
    .filter((word) => word !== '' && !(here && formsOf(here).includes(word)));
  const unread = [...left, ...others.map(({ form }) => form)];
  return {
    ...place,
    id: thing.kind === 'product' ? 'status' : 'profile',
    things: [thing],
    regions: [],
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** The longest names in the text that do not overlap. */
export async function findPlaced(plain: string, language: Language, signal?: AbortSignal): Promise<Placed[]> {
  const forms = partsOf(plain);
  const found = await Promise.all(forms.map((form) => findWhole(form, language, signal)));
  let left = plain;
  const placed: Placed[] = [];
  for (const [at, thing] of found.entries()) {
    const form = forms[at]!;
    if (thing === null || !left.includes(form) || placed.length === NAMES || (thing.isPart && goesOn(plain, form))) continue;
    left = left.replace(form, '|'.repeat(form.length));
    if (!placed.some((one) => one.thing.id === thing.id)) placed.push({ thing, form });
  }
  return placed.sort((a, b) => plain.indexOf(a.form) - plain.indexOf(b.form));
}

/** Whether words that are not known stand right beside it: 电池回收 is something else than 电池. */
function goesOn(plain: string, form: string): boolean {
  const [before = '', behind = ''] = plain.replace(GENERIC, '|').replace(form, '\n').split('\n');
  const [last = '', next = ''] = [/(?:\p{Script=Han}+|[a-z]+ )$/u.exec(before)?.[0], /^(?:\p{Script=Han}+| [a-z]+)/u.exec(behind)?.[0]];
  return [last, next].some((words) => trimWords(withoutCues(words)) !== '');
}

/** Everything in the text that may be a name, the longest first. */
function partsOf(plain: string): string[] {
  const parts = new Set<string>();
  for (const piece of plain
    .replace(GENERIC, '|')
    .split('|')
    .map((one) => one.trim())) {
    const words = piece.split(' ');
    for (let from = 0; from < words.length; from++)
      for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count--) {
        const part = words.slice(from, from + count).join(' ');
        if (/[a-z]{2}/i.test(part)) parts.add(part);
      }
    for (const word of words)
      for (let from = 0; from < word.length; from++)
        for (let length = Math.min(LONGEST, word.length - from); length > 1; length--) {
          const part = word.slice(from, from + length);
          if (/\p{Script=Han}/u.test(part) && trimWords(part) === part) parts.add(part);
        }
  }
  return [...parts].sort((a, b) => b.length - a.length).slice(-LOOKED_UP);
}
