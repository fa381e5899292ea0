import { MUTUAL_KINDS } from '../../api/generated/mutual-kinds.ts';
import { append } from '../../tools/append.ts';
import type { PartnerNetworkQuery, PartnershipKind } from '../../api/generated.ts';
import type { NetworkLink, NetworkNode } from '../../graph/canvas/NetworkCanvas.tsx';
import { layOutConcentric, type Spot } from '../../graph/layouts/concentric.ts';
import type { Named } from '../../state/use-name-of.ts';
import { toTwinNames } from '../../widgets/names/choices.ts';

export type Network = NonNullable<PartnerNetworkQuery['partnerNetwork']>;
export type Partnership = Network['partnerships'][number];
export interface DrawnNetwork {
  nodes: NetworkNode[];
  links: NetworkLink[];
  spots: Map<string, Spot>;
}

/** Three lines of a name. */
export const BOX = { width: 150, height: 48 };
const MUTUAL: ReadonlySet<PartnershipKind> = new Set(MUTUAL_KINDS);

/** The network as drawn: partners on rings by how far they are, one line per pair that names its kinds. */
export function toNetwork(
  network: Network,
  middle: string,
  nameOf: (thing: Named) => string,
  kindOf: (kind: PartnershipKind) => string,
): DrawnNetwork {
  const near = new Set(network.partnerships.flatMap(({ from, to }) => (from.id === middle ? [to.id] : to.id === middle ? [from.id] : [])));
  const others = network.enterprises.map(({ id }) => id).filter((id) => id !== middle);
  const spots = layOutConcentric(middle, [others.filter((id) => near.has(id)), others.filter((id) => !near.has(id))], BOX);
  const pairs = new Map<string, Partnership[]>();
  for (const one of network.partnerships) {
    const key = [one.from.id, one.to.id].sort().join(' ');
    append(pairs, key, one);
  }
  const links = [...pairs].flatMap(([key, all]) => {
    const first = all[0];
    if (!first || first.from.id === first.to.id) return [];
    return [
      {
        id: `link ${key}`,
        from: first.from.id,
        to: first.to.id,
        label: [...new Set(all.map(({ kind }) => kindOf(kind)))].join(' / '),
        inferred: all.every(({ mark }) => mark === 'INFERRED'),
        directed: all.every((one) => one.from.id === first.from.id && !MUTUAL.has(one.kind)),
      },
    ];
  });
  const names = toTwinNames(network.enterprises.map((one) => ({ id: one.id, name: nameOf(one), place: one.region && nameOf(one.region) })));
  const nodes = network.enterprises.map(({ id }) => ({ id, label: names.get(id) ?? id, middle: id === middle }));
  return { nodes, links, spots };
}
