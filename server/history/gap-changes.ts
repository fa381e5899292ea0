/** Which gaps a revision opened and closed, and which of its facts did it. */
import type { Sentence } from '../errors.ts';
import type { GapKind } from '../domain/words.ts';
import { LABELS, type Label } from '../graph/vocabulary.ts';
import { endOf, keyOf } from '../ingest/write/graph-parts.ts';
import type { FieldChange } from './fact-change.ts';
import { toFactChange } from './fact-change.ts';
import type { GapRecord, GapState } from './gap-record.ts';
import type { Names } from './names.ts';
import type { StatementChange } from './to-changes.ts';

export type GapChangeKind = 'OPENED' | 'CLOSED' | 'KIND_CHANGED' | 'ON_THE_WAY' | 'VERIFIED_ABSENT';

/** The fact that moved the gap, as data: whoever answers says it in the reader's language. */
export interface Cause {
  label: string;
  id: string;
  name: Sentence;
  what: StatementChange['what'];
  /** The one field that tells most, where the fact was changed. */
  field: Pick<FieldChange, 'field' | 'label' | 'before' | 'after'> | null;
  /** Whether the fact names the product of the gap itself. */
  isOwn: boolean;
}
export interface GapMove {
  product: string;
  /** As it was called then. */
  name: Sentence;
  /** As it is since; of a closed gap as it was. */
  gap: GapKind;
  /** As it was; null where there was none. */
  was: GapKind | null;
  change: GapChangeKind;
  cause: Cause | null;
}

export function findMoves(before: GapRecord['gaps'], after: GapRecord['gaps']): Pick<GapMove, 'product' | 'gap' | 'was' | 'change'>[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((product) => {
    const [was, is] = [before[product], after[product]];
    const change = toKind(was, is);
    return change === null ? [] : [{ product, gap: (is ?? was)!.kind, was: was?.kind ?? null, change }];
  });
}

function toKind(was: GapState | undefined, is: GapState | undefined): GapChangeKind | null {
  if (was === undefined) return 'OPENED';
  if (is === undefined) return 'CLOSED';
  if (was.kind !== is.kind) return 'KIND_CHANGED';
  if (!was.isVerifiedAbsent && is.isVerifiedAbsent) return 'VERIFIED_ABSENT';
  return !was.isOnTheWay && is.isOnTheWay ? 'ON_THE_WAY' : null;
}

/** Facts that move gaps, those that do it most directly first. */
const BY_WEIGHT: readonly Label[] = [
  LABELS.production,
  LABELS.project,
  LABELS.absence,
  LABELS.need,
  LABELS.goal,
  LABELS.process,
  LABELS.survey,
  LABELS.enterprise,
  LABELS.product,
  LABELS.supplyLink,
  LABELS.partnership,
  LABELS.region,
  LABELS.chain,
];
/** Of a changed fact these fields tell most. */
const FIELDS: readonly string[] = ['stage', 'phase', 'capacity', 'level', 'LIES_IN'];

/** @returns a function that finds the fact of a revision that moved the gap of a product */
export function createCauses(changes: readonly StatementChange[], names: Names): (product: string) => Cause | null {
  const ranked = changes
    .map((change) => ({ change, weight: BY_WEIGHT.indexOf(endOf(change.key).label), products: findProducts(change, names) }))
    .filter(({ weight }) => weight >= 0)
    .sort((a, b) => a.weight - b.weight);
  return (product) => {
    const own = ranked.find(({ products }) => products.has(product));
    const found = own ?? ranked[0];
    if (found === undefined) return null;
    const { label, id, name, what, fields } = toFactChange(found.change, names);
    const told =
      what === 'CHANGED' ? (FIELDS.map((one) => fields.find(({ field }) => field === one)).find(Boolean) ?? fields[0]) : undefined;
    return {
      label,
      id,
      name,
      what,
      field: told ? { field: told.field, label: told.label, before: told.before, after: told.after } : null,
      isOwn: own !== undefined,
    };
  };
}

const PRODUCT = `${LABELS.product} `;

/** The products that a statement is about: itself, those it or a part of it names, those that an enterprise makes or needs. */
function findProducts({ key, nodes }: StatementChange, names: Names): Set<string> {
  const keys = new Set([key, ...nodes.map(({ before, after }) => keyOf((after ?? before)!))]);
  const near = [...keys].flatMap((one) => [one, ...names.around(one)]);
  const parts = near.filter((one) => !one.startsWith(PRODUCT) && !isHub(one)).flatMap((one) => names.around(one));
  return new Set([...near, ...parts].filter((one) => one.startsWith(PRODUCT)).map((one) => one.slice(PRODUCT.length)));
}

/** Places and chains join everything. */
const isHub = (key: string): boolean => key.startsWith(`${LABELS.region} `) || key.startsWith(`${LABELS.chain} `);
