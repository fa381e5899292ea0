import { ask } from '../api/ask.ts';
import { AskThingsDocument, type AskThingsQuery, type EntityKind } from '../api/generated.ts';
import type { Language } from '../api/language.ts';
import { foldText } from '../../shared/fold-text.ts';

/** A product or an enterprise that was named. */
export interface Thing {
  id: string;
  kind: 'product' | 'enterprise';
  name: string;
  nameEn?: string | null;
  /** Whether only the end or the beginning of its name was written. */
  isPart?: boolean;
  /** Whether it is a park, which lies around enterprises. */
  isPlace?: boolean;
  /** What was written, where this is only the nearest name to it. */
  guessedFrom?: string;
}

type Found = NonNullable<AskThingsQuery['search']>[number];
type Hit = Omit<Found, 'matched'>;

/**
 * What the text names, null where the graph holds no such name. Of enterprises that match alike the one that makes most is meant: 金川 is
 * the group, not the district.
 */
export async function findThing(
  text: string,
  kinds: readonly Thing['kind'][],
  language: Language,
  signal?: AbortSignal,
  isSummed = false,
): Promise<Thing | null> {
  const kindsAsked: EntityKind[] = kinds.map((kind) => (kind === 'product' ? 'PRODUCT' : 'ENTERPRISE'));
  const { search } = await ask(AskThingsDocument, { text: text.slice(0, 100), kinds: kindsAsked }, language, signal);
  const sure = (search ?? []).filter(({ score }) => score >= SURE);
  const thing = chooseThing(sure.length > 0 ? sure : (search ?? []), isSummed);
  if (thing === null || sure.length > 0) return thing;
  return SHORT_LATIN.test(text) ? null : { ...thing, guessedFrom: text };
}

/**
 * What the text is the name of, or the end of it (隔膜 of 锂电隔膜), or of an enterprise the beginning; null where it only lies in a name:
 * good enough to read a name out of a sentence.
 */
export async function findWhole(text: string, language: Language, signal?: AbortSignal): Promise<Thing | null> {
  const { search } = await ask(AskThingsDocument, { text: text.slice(0, 100), kinds: ['PRODUCT', 'ENTERPRISE'] }, language, signal);
  const plain = foldText(text);
  const isNamed = ({ kind, matched, score }: Found): boolean => {
    const name = foldText(matched);
    if (score >= EXACT) return true;
    if (plain.length * 2 < name.length) return false;
    return (
      name.endsWith(plain) ||
      name.endsWith(plain.replace(/(?<=[a-z]{3})s$/, '')) ||
      (kind === 'ENTERPRISE' && plain.length > 2 && name.startsWith(plain))
    );
  };
  const hits = (search ?? []).filter((hit) => hit.score >= SURE && isNamed(hit));
  const thing = chooseThing(hits);
  return thing && (hits[0]!.score >= EXACT ? thing : { ...thing, isPart: true });
}

/** A name with one typing error, or that sounds alike, is still meant; what is further off is not. */
const LEAST = 0.25;
/** From here on a hit has the text in its names; below it is a guess. */
const SURE = 0.5;
/** Half of the letters of a short acronym are somebody else's: BASF is not 宝丰. */
const SHORT_LATIN = /^[a-z0-9]{1,5}$/i;
/** Scores so near to each other that they do not tell which one is meant. */
const ALIKE = 0.15;

/** From this score on it is the very name. */
const EXACT = 0.95;

/**
 * The hit that is meant: one product before a class of them, unless the class has the very name that is asked and is either a total of
 * unlike things, as 镍, or what the question adds up, as the makers of 三元前驱体.
 */
export function chooseThing(all: readonly Hit[], isSummed = false): Thing | null {
  const hits = all.filter(({ score }) => score >= LEAST && score >= (all[0]?.score ?? 0) - ALIKE);
  const plain = hits.filter(({ node }) => node?.__typename !== 'Product' || !node.isClass);
  const isClass =
    all[0] !== undefined &&
    all[0].score >= EXACT &&
    all[0].node?.__typename === 'Product' &&
    (all[0].node.classKind === 'TOTAL' || (isSummed && all[0].node.classKind === 'GRADE')) &&
    !plain.some(({ score }) => score >= EXACT);
  const [first] = plain.length > 0 && !isClass ? plain : hits;
  if (!first) return null;
  const meant =
    first.kind === 'ENTERPRISE' ? [...plain].filter(({ kind }) => kind === 'ENTERPRISE').sort((a, b) => rankOf(b) - rankOf(a))[0]! : first;
  const isPlace = meant.node?.__typename === 'Enterprise' && meant.node.kind === 'PARK';
  const kind = meant.kind === 'PRODUCT' ? 'product' : 'enterprise';
  return { id: meant.id, kind, name: meant.name, nameEn: meant.nameEn ?? null, ...(isPlace ? { isPlace } : {}) };
}

function rankOf({ node }: Hit): number {
  if (node?.__typename !== 'Enterprise') return 0;
  return (node.kind === 'ENTERPRISE' || node.kind === 'INSTITUTE' ? 1000 : 0) + node.makes.totalCount;
}
