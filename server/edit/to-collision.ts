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
const LISTS: Readonly<Record<string, string>> = { [LINKS.ownedBy]: 'owners', [LINKS.meansToMake]: 'makes', [LINKS.meansToUse]: 'uses' };

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

export function toCollision({ fact, field, yours, theirs }: Omit<Collision, 'label'>): ShownCollision {
  const link = field.startsWith('→') ? field.slice(1) : null;
  const isList = link !== null && [yours, theirs].some((json) => json !== null && isIds(JSON.parse(json)));
  const name = link === null ? field : ((isList ? LISTS[link] : FIELDS[link]) ?? link);
  return { fact, field: name, yours: toPlain(yours, link), theirs: toPlain(theirs, link) };
}

function toPlain(json: string | null, link: string | null): unknown {
  const value = json === null ? null : (JSON.parse(json) as unknown);
  return link !== null && isOneLink(value) ? value[1] : value;
}

const isIds = (value: unknown): boolean => Array.isArray(value) && !isOneLink(value);

/** Label, id and what the link says, as one that is a field is kept; a list is of ids alone. */
const isOneLink = (value: unknown): value is [string, string, object] =>
  Array.isArray(value) && value.length === 3 && typeof value[2] === 'object';
