import { formatQuantity } from '../../../shared/format-quantity.ts';
import type { Language } from '../../../shared/language.ts';
import { append } from '../../domain/append.ts';
import { productsInRole, type Bound, type Claim, type Project, type ProjectBatch, type Verdict } from '../../domain/records.ts';
import type { Product } from '../../domain/facts.ts';
import type { Indicator } from '../../domain/indicators.ts';
import type { Sentence } from '../../errors.ts';

/** What the rules look at. */
export interface ClaimFacts {
  claims: readonly Claim[];
  indicators: readonly Indicator[];
  projects: readonly Project[];
  products: readonly Product[];
  batches: readonly ProjectBatch[];
}

/** One finding of one rule: the arithmetic in words, and the claims that it judges. */
export interface Check {
  rule: ClaimRule;
  verdict: Verdict;
  detail: Sentence;
  /** Ids of all claims that take part, sorted; of these `judged` get the verdict. */
  claims: string[];
  judged: string[];
}

/** A rule as data: its name, where it comes from, and what it finds. Order of findings: by the ids of the claims. */
export interface ClaimRule {
  id: string;
  name: Sentence;
  reference: string;
  find(facts: ClaimFacts): Finding[];
}

export type Finding = Omit<Check, 'rule'>;

/** The claims of one subject at one time, to be read by indicator. */
export interface ClaimGroup {
  of(indicator: string): Claim[];
  claims: readonly Claim[];
}

/** What a claim is about, its kind and its period: figures of one group can be held against one another. */
export const groupKeyOf = ({ about, subject, kind, period }: Claim): string => JSON.stringify([about ?? subject, kind, period]);

/** Groups by what the claim is about, kind and period; claims without a value are left out. */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.value === null) continue;
    const key = groupKeyOf(claim);
    append(groups, key, claim);
  }
  return [...groups.values()].map((list) => ({ claims: list, of: (indicator) => list.filter((claim) => claim.indicator === indicator) }));
}

/** A figure in the unit of the claim, in words; the claim's own where no other is given. */
export function tellFigure({ value, unit }: Pick<Claim, 'value' | 'unit'>, language: Language, other: number | null = value): string {
  return formatQuantity(other, unit, language) ?? '—';
}

/** A figure with its bound, as far as it is known: "more than CNY 5 bn". Chinese sentences print the words of the source instead. */
export function tellBounded(claim: Pick<Claim, 'value' | 'unit' | 'bound'>): string {
  return BOUND_WORDS[claim.bound] + tellFigure(claim, 'en');
}
const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  AT_LEAST: 'at least ',
  MORE_THAN: 'more than ',
  AT_MOST: 'at most ',
  ABOUT: 'about ',
  EXACT: '',
};

/** Two decimals, without noise. */
export function round(value: number, decimals = 2): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

export function idsOf(claims: readonly Claim[]): string[] {
  return claims.map((claim) => claim.id as string).sort();
}

/** The products that a claim speaks of: those of its project, or the one of its production ("makes:<enterprise>:<product>:<phase>"). */
export function productsOf({ projects, products }: ClaimFacts, { about }: Claim): Product[] {
  const project = projects.find(({ id }) => id === about);
  const made = new Set<string>(project ? productsInRole(project, 'MAKES') : []);
  const [fact, , product] = about?.split(':') ?? [];
  if (fact === 'makes' && product !== undefined) made.add(product);
  return products.filter(({ id }) => made.has(id));
}
