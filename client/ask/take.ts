import type { Language } from '../api/language.ts';
import { fill, fillName } from './fill.ts';
import type { Filled } from './filled.ts';
import { fillLoosely, findPlaced } from './loose.ts';
import { findNotKept, type NotKept } from './not-kept.ts';
import { toAsked, toPlain } from './plain-words.ts';
import { findNamed } from './suggest.ts';
import type { Thing } from './thing.ts';
import { understand, type Known, type Reading } from './understand.ts';

/** How a text was taken. */
export interface Taken {
  readings: readonly Reading[];
  /** The question with what it names; null where none can be answered. */
  filled: Filled | null;
  /** What it names, where no answer could be given. */
  named: Thing | null;
  /** What it asks that no record holds. */
  notKept: NotKept | null;
}

/** What a text asks: as a whole, as a name alone, then in any order of its words; where nothing of it is kept, that. */
export async function take(
  text: string,
  known: Known,
  place: { chain: string; region: string },
  language: Language,
  signal?: AbortSignal,
): Promise<Taken> {
  const readings = understand(text, known);
  const plain = toAsked(text);
  // Of the targets there may be one of what is not kept otherwise.
  const notKept = readings[0]?.id === 'kpis' ? null : findNotKept(plain);
  if (notKept) return { readings, filled: null, named: await nameIn(plain, readings, language, signal), notKept };
  const whole =
    readings.length === 0 ? await fillName(toPlain(text), place, language, signal) : await fill(readings, place, language, signal);
  if (whole) return { readings, filled: whole, named: null, notKept: null };
  const filled = await fillLoosely(text, known, place, language, signal);
  if (filled) return { readings, filled, named: null, notKept: null };
  return { readings, filled: null, named: await nameIn(plain, readings, language, signal), notKept };
}

/** The name in a text that nothing answers, to offer questions about. */
async function nameIn(plain: string, readings: readonly Reading[], language: Language, signal?: AbortSignal): Promise<Thing | null> {
  const [placed] = await findPlaced(plain, language, signal);
  return placed?.thing ?? findNamed(plain, readings, language, signal);
}
