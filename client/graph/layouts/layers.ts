/** A thing to place: its column is given, its height in the column is what the layout finds. */
export interface LayoutNode {
  id: string;
  layer: number;
  /** Things of a smaller band stay above those of a greater one (lanes of the map). */
  band: number;
  width: number;
  height: number;
}
export interface LayoutLink {
  id: string;
  from: string;
  to: string;
}

/** A node, or the place where a long link passes a layer (then `node` is null). */
export interface Item {
  key: string;
  node: LayoutNode | null;
  layer: number;
  band: number;
  height: number;
  /** Items of the previous and the next layer, and those of the same layer that a link running backwards joins. */
  before: Item[];
  after: Item[];
  beside: Item[];
  order: number;
  y: number;
}

/** Two items joined by a piece of link whose upright part stands in the zone right of layer `zone`. */
export interface Piece {
  from: Item;
  to: Item;
  zone: number;
  net: string;
}
export interface Layered {
  layers: Item[][];
  pieces: Piece[];
  paths: Map<string, Piece[]>;
}

const PASS_HEIGHT = 10;

/**
 * Lays nodes and links into layers: empty layers are dropped, and every link that crosses layers gets a reserved place
 * in each of them, shared by all links of the same source that run the same way, so that no link runs over a node.
 * Complexity: linear in nodes + links × layers crossed.
 */
export function toLayers(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Layered {
  const used = [...new Set(nodes.map((node) => node.layer))].sort((a, b) => a - b);
  const dense = new Map(used.map((layer, index) => [layer, index]));
  const layers: Item[][] = used.map(() => []);
  const items = new Map<string, Item>();
  const put = (key: string, node: LayoutNode | null, layer: number, band: number, height: number): Item => {
    const known = items.get(key);
    if (known) return known;
    const item: Item = { key, node, layer, band, height, before: [], after: [], beside: [], order: 0, y: 0 };
    items.set(key, item);
    layers[layer]?.push(item);
    return item;
  };
  for (const node of nodes) put(node.id, node, dense.get(node.layer) ?? 0, node.band, node.height);

  const pieces = new Map<string, Piece>();
  const join = (from: Item, to: Item, zone: number, source: string): Piece => {
    const key = `${from.key}|${to.key}|${zone}`;
    const known = pieces.get(key);
    if (known) return known;
    const piece = { from, to, zone, net: to.node ? `to ${to.key}` : `of ${source}` };
    pieces.set(key, piece);
    if (from.layer === to.layer) {
      from.beside.push(to);
      to.beside.push(from);
    }
    const [left, right] = from.layer <= to.layer ? [from, to] : [to, from];
    if (left.layer < right.layer) {
      left.after.push(right);
      right.before.push(left);
    }
    return piece;
  };

  const paths = new Map<string, Piece[]>();
  for (const link of links) {
    const from = items.get(link.from);
    const to = items.get(link.to);
    if (!from || !to) continue;
    paths.set(link.id, from.layer < to.layer ? forward(from, to) : backward(from, to));
  }
  return { layers, pieces: [...pieces.values()], paths };

  function forward(from: Item, to: Item): Piece[] {
    const path: Piece[] = [];
    let at = from;
    for (let layer = from.layer + 1; layer <= to.layer; layer++) {
      const next = layer === to.layer ? to : put(`${from.key}>${layer}`, null, layer, from.band, PASS_HEIGHT);
      path.push(join(at, next, layer - 1, from.key));
      at = next;
    }
    return path;
  }

  function backward(from: Item, to: Item): Piece[] {
    const path: Piece[] = [];
    let at = from;
    for (let layer = from.layer; layer >= to.layer; layer--) {
      const next = put(`${from.key}<${layer}`, null, layer, from.band, PASS_HEIGHT);
      path.push(join(at, next, layer, from.key));
      at = next;
    }
    path.push(join(at, to, to.layer - 1, from.key));
    return path;
  }
}
