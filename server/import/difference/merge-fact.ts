import type { Evidence } from '../../domain/facts.ts';

/** Anything that an import can state. */
export interface AnyFact {
  id: string;
  evidence?: Evidence[];
}
/** A field of which two sources say different things. */
export interface Conflict {
  field: string;
  there: string;
  ours: string;
  /** In which each is counted; null for what is no amount. */
  units: { there: string | null; ours: string | null } | null;
}
/** What there was and what an import adds to it; a field in which both differ stays as it was and is a conflict. */
export interface Merged {
  fact: AnyFact;
  changed: boolean;
  conflicts: Conflict[];
}

type Fields = Record<string, unknown>;

/** Fields that only say how something was read or worded, by the noun that has them: what is there stays. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: ['name', 'nameEn', 'kind', 'geoPrecision', 'nameVerified', 'standsFor', 'lat', 'lon', 'area'],
  PRODUCTION: ['status', 'aggregate'],
  PROJECT: ['name', 'nameEn', 'stageWords', 'inChain', 'region', 'investment', 'capacity'],
  RELATION: ['note'],
  CLAIM: ['subject', 'candidates', 'settledBy'],
  SOURCE: ['title', 'linkOk', 'citation', 'quality'],
};
/** Fields in which the later word counts: a project goes on. */
const MOVES: Readonly<Record<string, readonly string[]>> = { PROJECT: ['stage', 'stageWords'] };

/**
 * @param fits whether two values of a field mean one thing: a district and the city that it lies in
 * @param prefersOurs the import counts where both differ; the conflict is told all the same
 */
export function mergeFact(
  there: AnyFact,
  ours: AnyFact,
  fits: (field: string, a: unknown, b: unknown) => boolean,
  prefersOurs = false,
): Merged {
  const [base, own] = [there as unknown as Fields, ours as unknown as Fields];
  const noun = String(own['noun']);
  const result: Fields = { ...base };
  const conflicts: Conflict[] = [];
  let changed = false;
  for (const [field, value] of Object.entries(own)) {
    if (field === 'id' || field === 'noun' || field === 'evidence' || isEmpty(value)) continue;
    const old = base[field];
    if (isEmpty(old)) [result[field], changed] = [value, true];
    else if (Array.isArray(value) && Array.isArray(old)) {
      const joined = union(old, value);
      if (joined.length > old.length) [result[field], changed] = [joined, true];
    } else if (same(old, value) || fits(field, old, value)) continue;
    else if (MOVES[noun]?.includes(field)) [result[field], changed] = [value, true];
    else if (!KEPT[noun]?.includes(field)) {
      conflicts.push({
        field,
        there: word(old),
        ours: word(value),
        units: AMOUNTS.has(field) ? { there: unitOf(base), ours: unitOf(own) } : null,
      });
      if (prefersOurs) [result[field], changed] = [value, true];
    }
  }
  const evidence = unionEvidence(there.evidence ?? [], ours.evidence ?? []);
  if (evidence.length > (there.evidence ?? []).length) [result['evidence'], changed] = [evidence, true];
  return { fact: result as unknown as AnyFact, changed, conflicts };
}

/** Fields that are counted in the unit of their fact. */
const AMOUNTS: ReadonlySet<string> = new Set(['capacity', 'quantity', 'value']);

function unitOf({ unit }: Fields): string | null {
  return typeof unit === 'string' ? unit : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Entries of lists are ids and names, or the products of a project, which are known by product and role. */
function union(there: readonly unknown[], ours: readonly unknown[]): unknown[] {
  const keyOf = (entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return String(entry);
    const { product, role } = entry as { product?: string; role?: string };
    return `${role} ${product}`;
  };
  const known = new Set(there.map(keyOf));
  return [...there, ...ours.filter((entry) => !known.has(keyOf(entry)))];
}

/** Each source once. */
export function unionEvidence(there: readonly Evidence[], ours: readonly Evidence[]): Evidence[] {
  return [...there, ...ours.filter(({ source }) => !there.some((one) => one.source === source))];
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
