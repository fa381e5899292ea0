import type { Viewer } from '../../access/roles.ts';
import type { RegionId } from '../../domain/ids.ts';
import { Forbidden } from '../../errors.ts';
import type { Context } from '../context/context.ts';
import { regionsInside } from '../memo/places.ts';

/**
 * Lets whoever is limited to regions ask about these and what lies in them, and no other. The facts themselves are read by all: whom
 * to win for one place is found elsewhere.
 * @param mustName whether a question without a region would be answered for all of them
 * @throws Forbidden
 */
export function checkRegions(args: Readonly<Record<string, unknown>>, mustName: boolean, viewer: Viewer, context: Context): void {
  if (viewer.regions.length === 0) return;
  const asked = [args['region'], args['regions']].flat().filter((one): one is string => typeof one === 'string');
  if (asked.length === 0 && !mustName) return;
  const own = viewer.regions.map((id) => regionsInside(context.facts, id as RegionId));
  if (asked.length > 0 && asked.every((id) => own.some((inside) => inside.has(id)))) return;
  const names = viewer.regions.map((id) => context.index.regions.get(id as RegionId)?.name ?? id).join('、');
  throw new Forbidden({
    zh: `您的账号限于 ${names}，请把 region 设为其中的地区。`,
    en: `Your account is limited to ${names}; please give one of these, or what lies in it, as region.`,
  });
}
