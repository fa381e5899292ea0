import type { Item, Layered } from './layers.ts';

/**
 * Orders the items of every layer so that links cross little.
 * Barycentre sweeps: a layer is sorted by the mean place of its neighbours in the layer just done, forwards and backwards in
 * turn; the order with the fewest crossings is kept. Ties keep the previous order, which starts from band and key, so the
 * same data always gives the same picture.
 * Complexity: sweeps × (items log items + links log links).
 * [Reference] Sugiyama, Tagawa, Toda (1981), Methods for visual understanding of hierarchical system structures.
 */
export function orderLayers(layered: Layered, sweeps: number): void {
  for (const layer of layered.layers) {
    layer.sort((a, b) => a.band - b.band || (a.key < b.key ? -1 : 1));
    renumber(layer);
  }
  let best = crossings(layered);
  let kept = snapshot(layered);
  for (let sweep = 0; sweep < sweeps && best > 0; sweep++) {
    const forwards = sweep % 2 === 0;
    const layers = forwards ? layered.layers : [...layered.layers].reverse();
    for (const layer of layers) sortLayer(layer, forwards);
    const now = crossings(layered);
    if (now >= best) continue;
    best = now;
    kept = snapshot(layered);
  }
  layered.layers = kept;
  kept.forEach(renumber);
}

function sortLayer(layer: Item[], forwards: boolean): void {
  const place = new Map(layer.map((item) => [item, barycentre(item, forwards)]));
  layer.sort((a, b) => a.band - b.band || (place.get(a) ?? 0) - (place.get(b) ?? 0) || a.order - b.order);
  renumber(layer);
}

function barycentre(item: Item, forwards: boolean): number {
  const near = forwards ? item.before : item.after;
  const around = near.length > 0 ? near : item.beside;
  if (around.length === 0) return item.order;
  return around.reduce((sum, other) => sum + other.order, 0) / around.length;
}

/** Pairs of links between neighbouring layers that cross, counted with a Fenwick tree. */
export function crossings(layered: Layered): number {
  let total = 0;
  for (const layer of layered.layers) {
    const ends: number[] = [];
    for (const item of layer) {
      ends.push(...item.after.map((other) => other.order).sort((a, b) => a - b));
    }
    total += inversions(ends);
  }
  return total;
}

function inversions(values: readonly number[]): number {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 2;
  const tree = new Int32Array(size + 1);
  let count = 0;
  values.forEach((value, seen) => {
    let notAbove = 0;
    for (let i = value + 1; i > 0; i -= i & -i) notAbove += tree[i] ?? 0;
    count += seen - notAbove;
    for (let i = value + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  });
  return count;
}

function snapshot(layered: Layered): Item[][] {
  return layered.layers.map((layer) => [...layer]);
}

function renumber(layer: readonly Item[]): void {
  layer.forEach((item, order) => {
    item.order = order;
  });
}
