import { routeLinks, type Placed } from './channels.ts';
import { toLayers, type LayoutLink, type LayoutNode } from './layers.ts';
import { orderLayers } from './order.ts';
import { placeLayers } from './place.ts';

/** Above this many nodes fewer sweeps are made: the picture is read by its columns then, not by its crossings. */
const LARGE = 800;

/**
 * Where everything stands: columns are given by `layer`, the order inside them by barycentre, the heights by their
 * neighbours, and every link gets its corners. Deterministic: the order of the input does not matter.
 */
export function layOut(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Placed {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const layered = toLayers(byId(nodes), byId(links));
  orderLayers(layered, nodes.length > LARGE ? 4 : 16);
  placeLayers(layered);
  return routeLinks(layered);
}
