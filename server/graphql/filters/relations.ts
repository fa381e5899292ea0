import { byCodePoint } from '../../domain/by-code-point.ts';
import { mayLieBetween } from '../../domain/dates.ts';
import type { Relation } from '../../domain/facts.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import { PARTNERSHIP_KINDS, type PartnershipKind } from '../../domain/words.ts';
import { isInferred } from '../../analysis/model/mark-of.ts';

export interface PartnershipQuestion {
  kinds?: readonly PartnershipKind[] | null;
  with?: EnterpriseId | null;
  since?: string | null;
  until?: string | null;
  inferred?: boolean | null;
}

/** The supply links of an enterprise in one direction. */
export function filterSupplyLinks(
  relations: readonly Relation[],
  end: { from?: EnterpriseId; to?: EnterpriseId },
  { inferred }: { inferred?: boolean | null },
): Relation[] {
  return relations.filter(
    (r) =>
      r.kind === 'SUPPLIES' && (!end.from || r.from === end.from) && (!end.to || r.to === end.to) && (inferred || !isInferred(r.evidence)),
  );
}

/** The relations that fit, by date; undated ones come last and fall out where a date is asked for. */
export function filterPartnerships(relations: readonly Relation[], asked: PartnershipQuestion): Relation[] {
  const fits = (r: Relation) =>
    (!asked.kinds || asked.kinds.includes(r.kind)) &&
    (!asked.with || r.from === asked.with || r.to === asked.with) &&
    mayLieBetween({ start: r.date }, asked) &&
    (asked.inferred || !isInferred(r.evidence));
  return relations.filter(fits).sort((a, b) => byCodePoint(toDateKey(a), toDateKey(b)));
}

/** Orders by date, then by kind in the order of PARTNERSHIP_KINDS (supply before joint development), then by id. */
export function toDateKey(relation: Relation): string {
  return `${relation.date ?? '9999'} ${String(PARTNERSHIP_KINDS.indexOf(relation.kind)).padStart(2, '0')} ${relation.id}`;
}
