import type { Language } from '../api/language.ts';
import { QUESTIONS, type Cues, type Slot } from './cues.ts';
import type { Filled } from './filled.ts';
import { findThing, type Thing } from './thing.ts';
import type { Reading } from './understand.ts';

const KINDS: Partial<Record<Slot, readonly Thing['kind'][]>> = {
  product: ['product'],
  enterprise: ['enterprise'],
  pair: ['enterprise'],
  thing: ['product', 'enterprise'],
};
/** Readings whose names are looked up: the likeliest ones. */
const TRIED = 4;

interface Place {
  chain: string;
  region: string;
}

/**
 * The likeliest reading whose names the graph knows, with what they stand for; null where none has. What may be named and is not known is
 * left out, what must be named rules its reading out.
 */
export async function fill(
  readings: readonly Reading[],
  place: Place,
  language: Language,
  signal?: AbortSignal,
  find: typeof findThing = findThing,
): Promise<Filled | null> {
  for (const reading of readings.slice(0, TRIED)) {
    const { needs, takes = [] }: Cues = QUESTIONS[reading.id];
    const slot = [...(needs ? [needs] : []), ...takes].find((one) => KINDS[one]);
    const names = slot ? reading.names.slice(0, slot === 'pair' ? 2 : 1) : [];
    const found = await Promise.all(names.map((name) => find(name, KINDS[slot!]!, language, signal)));
    const things = found.filter((one) => one !== null);
    const wanted = needs === 'pair' ? 2 : needs && KINDS[needs] ? 1 : 0;
    if (things.length < wanted || new Set(things.map(({ id }) => id)).size < wanted) continue;
    const { id, segment, regions, amount, year } = reading;
    return { ...place, id, things, regions, segment, amount, year };
  }
  return null;
}
