import type { InviteGapsQuery, InviteTargetFragment, TargetRole } from '../../api/generated.ts';
import { findAbout } from '../../tools/about-gap.ts';
import type { InviteState, Reach } from './invite-state.ts';

export type InviteGap = NonNullable<InviteGapsQuery['gaps']>['nodes'][number];
export type InviteTarget = InviteTargetFragment;

/** A firm with what it could do: the gaps that it makes or delivers, and those for which it may lead to a maker. */
export interface Firm {
  enterprise: InviteTarget['enterprise'];
  /** By role; each in the order of the gaps. */
  for: Record<TargetRole, { gap: InviteGap; target: InviteTarget }[]>;
  /** The best rank that it has for any gap. */
  best: number;
}

/** One gap with the candidates that pass the filter, by role. */
export interface GapRow {
  gap: InviteGap;
  of: Record<TargetRole, InviteTarget[]>;
}

/** How near somebody is who could close the gap of a row; a tie of a candidate is a way in too. */
export function toReach({ of }: GapRow): Reach {
  const calls = [...of.MAKER, ...of.SUPPLIER];
  const isLed = of.WAY_IN.length > 0 || calls.some(({ tie }) => tie !== null);
  if (calls.length > 0) return isLed ? 'both' : 'maker';
  return isLed ? 'wayIn' : 'nobody';
}

/** What the filters need to know beside the address. */
export interface Around {
  laneOf: (segment: string) => string | undefined;
  /** A region and all that hold it. */
  wayUp: (region: string) => readonly string[];
}

/**
 * The gaps that pass the filters, each with those of its candidates that do. A text may name a firm too: then only that firm stands
 * there. With a place, a gap without a candidate in it is left out.
 */
export function toGapRows(
  gaps: readonly InviteGap[],
  filter: Pick<InviteState, 'text' | 'kinds' | 'segments' | 'place'>,
  around: Around,
  holds: (name: string) => boolean,
): GapRow[] {
  return gaps
    .filter(({ kind, product }) => among(filter.kinds, kind) && among(filter.segments, product.segment ?? ''))
    .flatMap((gap) => {
      const isAbout = filter.text.trim() === '' || findAbout(gap, filter.text, around.laneOf) !== null;
      const targets = (gap.targets ?? []).filter(
        ({ enterprise }) =>
          (isAbout || holds(enterprise.name) || holds(enterprise.nameEn ?? '')) &&
          (filter.place === null || (enterprise.region !== null && around.wayUp(enterprise.region.id).includes(filter.place))),
      );
      if (targets.length === 0 && (!isAbout || filter.place !== null)) return [];
      return [targets.length === gap.targets?.length ? toWholeRow(gap) : { gap, of: byRole(targets, ({ role }) => role) }];
    });
}

const whole = new WeakMap<InviteGap, GapRow>();

/** The row of a gap with all its candidates: the same object however often it is asked for, so that it is drawn once. */
function toWholeRow(gap: InviteGap): GapRow {
  const row = whole.get(gap) ?? { gap, of: byRole(gap.targets ?? [], ({ role }) => role) };
  whole.set(gap, row);
  return row;
}

/** The same turned round: one entry a firm, those who make most gaps first, then the better ranked. */
export function toFirms(rows: readonly GapRow[]): Firm[] {
  const firms = new Map<string, Firm>();
  for (const { gap, of } of rows) {
    for (const target of Object.values(of).flat()) {
      const { enterprise, role, rank } = target;
      const firm = firms.get(enterprise.id) ?? { enterprise, for: byRole<{ gap: InviteGap; target: InviteTarget }>([]), best: rank };
      firm.for[role].push({ gap, target });
      firm.best = Math.min(firm.best, rank);
      firms.set(enterprise.id, firm);
    }
  }
  const weight = ({ for: gaps }: Firm): number => gaps.MAKER.length + gaps.SUPPLIER.length;
  return [...firms.values()].sort(
    (a, b) =>
      weight(b) - weight(a) || b.for.WAY_IN.length - a.for.WAY_IN.length || a.best - b.best || (a.enterprise.id < b.enterprise.id ? -1 : 1),
  );
}

function byRole<T>(things: readonly T[], roleOf: (thing: T) => TargetRole = () => 'MAKER'): Record<TargetRole, T[]> {
  const found: Record<TargetRole, T[]> = { MAKER: [], WAY_IN: [], SUPPLIER: [] };
  for (const thing of things) found[roleOf(thing)].push(thing);
  return found;
}

function among<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}
