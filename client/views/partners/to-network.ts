import { MUTUAL_KINDS } from '../../api/generated/mutual-kinds.ts';
import { append } from '../../tools/append.ts';
import type { PartnerNetworkQuery, PartnershipKind } from '../../api/generated.ts';
import type { NetworkLink, NetworkNode } from '../../graph/canvas/NetworkCanvas.tsx';
import { layOutConcentric, type BoxSize, type Spot } from '../../graph/layouts/concentric.ts';
import { layOutFan } from '../../graph/layouts/fan.ts';
import { FAMILIES } from '../../graph/styles/families.ts';
import type { Named } from '../../state/use-name-of.ts';
import { toTwinNames } from '../../widgets/names/choices.ts';
import { FAMILY_OF, findChildren } from './families.ts';

export type Network = NonNullable<PartnerNetworkQuery['partnerNetwork']>;
export type Partnership = Network['partnerships'][number];
export interface DrawnNetwork {
  nodes: NetworkNode[];
  links: NetworkLink[];
  spots: Map<string, Spot>;
  /** The size of a box. */
  box: BoxSize;
  isFan: boolean;
  /** Those that belong to the middle one, folded or not. */
  children: ReadonlySet<string>;
}

/** How the picture says things, and how much room it has. */
export interface NetworkWords {
  nameOf: (thing: Named) => string;
  kindOf: (kind: PartnershipKind) => string;
  foldOf: (count: number) => string;
}

/** Three lines of a name. */
export const BOX = { width: 136, height: 52 };
/** In two columns there is room for longer lines. */
const WIDE_BOX = { width: 190, height: 44 };
/** The id of the box that stands for those folded into it. */
export const FOLD = 'folded';
const MUTUAL: ReadonlySet<PartnershipKind> = new Set(MUTUAL_KINDS);

/**
 * The network as drawn: direct partners in two columns where they fit, else on rings by how far they are; those tied by one family of
 * relations stand together; one line per pair names its kinds. What belongs to the middle one is
 * folded into one box unless `unfolded`; its relations with others then end at that box.
 */
export function toNetwork(
  network: Network,
  middle: string,
  words: NetworkWords,
  { unfolded, room }: { unfolded: boolean; room: BoxSize | null },
): DrawnNetwork {
  const children = findChildren(network.partnerships, middle);
  const standsFor = (id: string): string => (!unfolded && children.has(id) ? FOLD : id);
  const near = new Set(
    network.partnerships.flatMap(({ from, to }) =>
      from.id === middle ? [standsFor(to.id)] : to.id === middle ? [standsFor(from.id)] : [],
    ),
  );
  const all = [...new Set(network.enterprises.map(({ id }) => standsFor(id)))];
  const others = all.filter((id) => id !== middle);
  const order = toOrder(network.partnerships, middle, standsFor);
  const inner = others.filter((id) => near.has(id)).sort((a, b) => order(a) - order(b));
  const outer = others.filter((id) => !near.has(id));
  const fan = room && outer.length === 0 ? layOutFan(middle, inner, WIDE_BOX, room) : null;
  const spots = fan ?? layOutConcentric(middle, [inner, outer], BOX, room);
  const names = toTwinNames(
    network.enterprises.map((one) => ({ id: one.id, name: words.nameOf(one), place: one.region && words.nameOf(one.region) })),
  );
  const kinds = new Map(network.enterprises.map(({ id, kind }) => [id, kind]));
  const nodes = all.map((id): NetworkNode => {
    const isFold = id === FOLD;
    const label = isFold ? words.foldOf(children.size) : (names.get(id) ?? id);
    return { id, label, middle: id === middle, kind: kinds.get(id) ?? 'ENTERPRISE', isFold };
  });
  const links = toLinks(network.partnerships, standsFor, words);
  return { nodes, links, spots, children, box: fan ? WIDE_BOX : BOX, isFan: fan !== null };
}

/** Where a partner stands among the others: by the first family that ties it to the middle. */
function toOrder(ties: readonly Partnership[], middle: string, standsFor: (id: string) => string): (id: string) => number {
  const places = new Map<string, number>();
  for (const { kind, from, to } of ties) {
    const [a, b] = [standsFor(from.id), standsFor(to.id)];
    const other = a === middle ? b : b === middle ? a : null;
    if (other !== null) places.set(other, Math.min(places.get(other) ?? Infinity, FAMILIES.indexOf(FAMILY_OF[kind])));
  }
  return (id) => places.get(id) ?? FAMILIES.length;
}

function toLinks(ties: readonly Partnership[], standsFor: (id: string) => string, { kindOf }: NetworkWords): NetworkLink[] {
  const pairs = new Map<string, { from: string; to: string; tie: Partnership }[]>();
  for (const tie of ties) {
    const [from, to] = [standsFor(tie.from.id), standsFor(tie.to.id)];
    if (from !== to) append(pairs, [from, to].sort().join(' '), { from, to, tie });
  }
  return [...pairs].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const families = new Set(all.map(({ tie }) => FAMILY_OF[tie.kind]));
    return [
      {
        id: `link ${key}`,
        from: first.from,
        to: first.to,
        label: [...new Set(all.map(({ tie }) => kindOf(tie.kind)))].join(' / '),
        inferred: all.every(({ tie }) => tie.mark === 'INFERRED'),
        directed: all.every(({ from, tie }) => from === first.from && !MUTUAL.has(tie.kind)),
        family: FAMILIES.find((family) => families.has(family)) ?? 'place',
      },
    ];
  });
}
