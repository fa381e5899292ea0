import type { Collision } from '../datasets/write-by-hand.ts';
import { LINKS } from '../graph/vocabulary.ts';

/** A field that two have changed, as the interface names it, with plain values: a link by the id at its other end. */
export interface ShownCollision {
  fact: string;
  field: string;
  yours: unknown;
  theirs: unknown;
}

/** Lists of what a fact leads to. */
const LISTS: Readonly<Record<string, string>> = {
  [LINKS.ownedBy]: 'owners',
  [LINKS.meansToMake]: 'makes',
  [LINKS.meansToUse]: 'uses',
  [LINKS.tookPart]: 'participants',
  [LINKS.tookPlaceIn]: 'places',
  [LINKS.party]: 'parties',
  [LINKS.creates]: 'creates',
  [LINKS.about]: 'products',
};

/** Links of the graph that are a field of an input. */
const FIELDS: Readonly<Record<string, string>> = {
  [LINKS.liesIn]: 'region',
  [LINKS.standsForArea]: 'area',
  [LINKS.serves]: 'policyLine',
  [LINKS.inBatch]: 'batch',
  [LINKS.hasInvestment]: 'investment',
  [LINKS.hasCapacity]: 'capacity',
  [LINKS.of]: 'product',
  [LINKS.makes]: 'enterprise',
  [LINKS.about]: 'about',
  [LINKS.ownedBy]: 'investor',
  [LINKS.meansToRun]: 'process',
  [LINKS.hasFixedInvestment]: 'fixedInvestment',
  [LINKS.hasOutput]: 'output',
  [LINKS.hasTax]: 'tax',
  [LINKS.ledTo]: 'project',
};

export function toCollision({ fact, field, isList, yours, theirs }: Collision): ShownCollision {
  const link = field.startsWith('→') ? field.slice(1) : null;
  const name = link === null ? field : ((isList ? LISTS : FIELDS)[link] ?? link);
  const isOneLink = link !== null && !isList;
  return { fact, field: name, yours: toPlain(yours, isOneLink), theirs: toPlain(theirs, isOneLink) };
}

/** One link is kept with its label, its id and what it says. */
function toPlain(json: string | null, isOneLink: boolean): unknown {
  const value = json === null ? null : (JSON.parse(json) as unknown);
  return isOneLink && Array.isArray(value) ? (value[1] as unknown) : value;
}
