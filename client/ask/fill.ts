import type { Language } from '../api/language.ts';
import { QUESTIONS, type Cues, type Slot } from './cues.ts';
import type { Filled } from './filled.ts';
import { findThing, type Thing } from './thing.ts';
import type { Reading } from './understand.ts';

const KINDS: Partial<Record<Slot, readonly Thing['kind'][]>> = {
  product: ['product'],
  products: ['product'],
  enterprise: ['enterprise'],
  pair: ['enterprise'],
  thing: ['product', 'enterprise'],
};
/** How many names a question may have, where it may have several. */
const MOST: Partial<Record<Slot, number>> = { pair: 2, products: 5 };
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
    const { needs, takes = [], elsewhere, summed }: Cues = QUESTIONS[reading.id];
    const slot = [...(needs ? [needs] : []), ...takes].find((one) => KINDS[one]);
    const names = slot ? reading.names.slice(0, MOST[slot] ?? 1) : [];
    const look = async (name: string): Promise<Thing | null> => {
      for (const form of formsOf(name, reading.ahead ?? [])) {
        const thing = await find(form, KINDS[slot!]!, language, signal, summed);
        if (thing !== null) return thing;
      }
      return null;
    };
    const found = await Promise.all(names.map(look));
    const things = [...new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
    if (things.length < (needs === 'pair' ? 2 : needs && KINDS[needs] ? 1 : 0)) continue;
    const { id, segment, regions, amount, year } = reading;
    return { ...place, ...(elsewhere && regions[0] ? { region: regions[0] } : {}), id, things, regions, segment, amount, year };
  }
  return null;
}

/** Works that stand for what they make: 铜箔厂, separator plant. */
const WORKS = /(?:厂|工厂|产线|生产线|项目| plants?| factory| projects?)$/;

/** A name as it was written, without the region before it, without the works behind it; tried one after another. */
function formsOf(name: string, ahead: readonly string[]): string[] {
  const place = ahead.find((form) => name.startsWith(form) && name.length > form.length) ?? '';
  const bare = name.slice(place.length).trim();
  return [...new Set([name, bare, bare.replace(WORKS, '')])].filter(Boolean);
}

/** A name that stands alone asks what is known of it: of a product whether it is here, of an enterprise what it does. */
export async function fillName(
  text: string,
  place: Place,
  language: Language,
  signal?: AbortSignal,
  find: typeof findThing = findThing,
): Promise<Filled | null> {
  const thing = await find(text, ['product', 'enterprise'], language, signal);
  return thing && { ...place, id: thing.kind === 'product' ? 'status' : 'profile', things: [thing], regions: [] };
}
