import type { Language } from '../api/language.ts';
import { QUESTIONS } from './cues.ts';
import type { Cues, Slot } from './slots.ts';
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
const TRIED = 5;
/** Names of one reading that are looked up. */
const LOOKED_UP = 5;

interface Place {
  chain: string;
  region: string;
}

/**
 * The likeliest reading of which every word is understood and every name known, with what they stand for; null where none is. A name that
 * is not known, and one more than the question has room for, rule their reading out: nothing is better than the answer to another question.
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
    // What no name may stand for was not understood: an answer to the rest of the words would be one to another question.
    if (!slot && reading.names.length > 0 && !takes.includes('region')) continue;
    const look = async (name: string, kinds: readonly Thing['kind'][]): Promise<Thing | null> => {
      for (const form of formsOf(name, reading.ahead ?? [])) {
        const thing = await find(form, kinds, language, signal, summed);
        if (thing !== null) return thing;
      }
      return null;
    };
    const [found, except] = await Promise.all([
      Promise.all(reading.names.slice(0, LOOKED_UP).map((name) => look(name, slot ? KINDS[slot]! : ['enterprise']))),
      Promise.all((reading.except ?? []).map((name) => look(name, KINDS.thing!))),
    ]);
    const things = [...new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
    const most = slot ? (MOST[slot] ?? 1) : 0;
    if (things.length < (needs === 'pair' ? 2 : needs && KINDS[needs] ? 1 : 0)) continue;
    // A park is a region, too: who is there is asked of it.
    const park = (!slot || reading.id === 'profile') && things.length === 1 && things[0]!.isPlace ? things[0]! : null;
    if ((!park && things.length > most) || found.includes(null) || except.includes(null)) continue;
    const { segment, amount, year, stages, outside, levels, span, unread } = reading;
    const id = park ? 'enterprises' : reading.id;
    const regions = park ? [park.id] : reading.regions;
    const leftOut = except.flatMap((one) => one ?? []);
    return {
      ...place,
      ...(elsewhere && regions[0] ? { region: regions[0] } : {}),
      ...{ id, things: park ? [] : things, regions, segment, amount, year, stages, outside, levels, span, unread },
      ...(park ? { park } : {}),
      ...(leftOut.length > 0 ? { except: leftOut } : {}),
    };
  }
  return null;
}

/** Works that stand for what they make: 铜箔厂, separator plant. */
const WORKS =
  /(?:装置|厂|工厂|产线|生产线|项目|厂商|生产商| (?:plants?|factory|factories|projects?|makers?|producers?|manufacturers?|suppliers?|plant operators?))$/;

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
