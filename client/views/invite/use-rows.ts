import { useMemo } from 'react';
import { anyHolds } from '../../../shared/fold-text.ts';
import { useScope } from '../../state/scope.ts';
import { useRegions } from '../../state/use-regions.ts';
import { GAP_KINDS } from '../../widgets/status.ts';
import { readWayUp } from '../../tools/region-tree.ts';
import type { InviteState } from './invite-state.ts';
import { toFirms, toGapRows, toReach, type InviteGap } from './rows.ts';

/**
 * What the screen lists of the gaps that have come, by the filters of the address.
 * @returns `found`: the rows before they are parted by how near somebody is; `places`: the provinces in which candidates are, those
 *   with most first
 */
export function useRows(gaps: readonly InviteGap[], state: InviteState) {
  const { segments } = useScope();
  const regions = useRegions().data?.regions;
  return useMemo(() => {
    const wayUp = readWayUp(regions ?? []);
    const lanes = new Map(segments.map(({ id, name }) => [id, name]));
    const around = { wayUp, laneOf: (segment: string) => lanes.get(segment) };
    const ordered = GAP_KINDS.flatMap((kind) => gaps.filter((gap) => gap.kind === kind));
    const found = toGapRows(ordered, state, around, (name) => anyHolds([name], state.text));
    const rows = state.reach === 'all' ? found : found.filter((row) => toReach(row) === state.reach);
    const provinces = new Map((regions ?? []).filter(({ level }) => level === 'PROVINCE').map((one) => [one.id, one]));
    const homes = new Map(gaps.flatMap(({ targets }) => (targets ?? []).map(({ enterprise }) => [enterprise.id, enterprise.region?.id])));
    const counts = new Map<string, number>();
    for (const home of homes.values()) {
      const province = home === undefined ? undefined : wayUp(home).find((id) => provinces.has(id));
      if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
    }
    const places = [...counts].sort((a, b) => b[1] - a[1]).map(([id, firms]) => ({ ...provinces.get(id)!, firms }));
    return { found, rows, firms: toFirms(rows), places };
  }, [gaps, state, regions, segments]);
}
