import type { Item, Layered } from './layers.ts';

const ROUNDS = 24;
const SMALL_STEP = 14;

/**
 * Gives every item its height: as near as possible to the mean of its neighbours, in the order found, never closer than
 * the two half heights. Each layer is a least-squares problem under order constraints, solved exactly by pooling.
 * Complexity: rounds × (items + links).
 * [Reference] Ayer et al. (1955), pool-adjacent-violators.
 */
export function placeLayers(layered: Layered): void {
  for (const layer of layered.layers) stack(layer);
  for (let round = 0; round < ROUNDS; round++) {
    const forwards = round % 2 === 0;
    const both = round >= ROUNDS - 2;
    const layers = forwards ? layered.layers : [...layered.layers].reverse();
    for (const layer of layers) settle(layer, (item) => (both ? [...item.before, ...item.after] : forwards ? item.before : item.after));
  }
  straighten(layered);
}

/** Small steps between neighbours are taken out where the layer leaves room: a link that almost runs straight runs straight. */
function straighten(layered: Layered): void {
  for (const forwards of [true, false, true]) {
    for (const layer of forwards ? layered.layers : [...layered.layers].reverse()) {
      layer.forEach((item, index) => {
        const near = forwards ? item.before : item.after;
        const kept = forwards ? item.after : item.before;
        if (near.some((other) => other.y === item.y) || (!forwards && kept.some((other) => other.y === item.y))) return;
        const [nearest] = [...near].sort((a, b) => pull(item, b) - pull(item, a) || Math.abs(a.y - item.y) - Math.abs(b.y - item.y));
        if (nearest && Math.abs(nearest.y - item.y) <= SMALL_STEP && fits(layer, index, nearest.y)) item.y = nearest.y;
      });
    }
  }
}

function fits(layer: readonly Item[], index: number, y: number): boolean {
  const item = layer[index];
  const above = layer[index - 1];
  const below = layer[index + 1];
  if (!item) return false;
  return (
    (!above || y - above.y >= Math.ceil((above.height + item.height) / 2)) &&
    (!below || below.y - y >= Math.ceil((below.height + item.height) / 2))
  );
}

function stack(layer: readonly Item[]): void {
  const offsets = offsetsOf(layer);
  const middle = (offsets.at(-1) ?? 0) / 2;
  layer.forEach((item, index) => {
    item.y = (offsets[index] ?? 0) - middle;
  });
}

function settle(layer: readonly Item[], around: (item: Item) => readonly Item[]): void {
  const offsets = offsetsOf(layer);
  const blocks: { sum: number; weight: number; count: number }[] = [];
  layer.forEach((item, index) => {
    const near = around(item);
    const others = near.length > 0 ? near : item.beside;
    const pulls = others.reduce((sum, other) => sum + pull(item, other), 0);
    const wish = pulls > 0 ? others.reduce((sum, other) => sum + other.y * pull(item, other), 0) / pulls : item.y;
    const weight = pulls > 0 ? pulls : 0.05;
    let block = { sum: (wish - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  let index = 0;
  for (const block of blocks) {
    for (let i = 0; i < block.count; i++, index++) {
      const item = layer[index];
      if (item) item.y = Math.round(block.sum / block.weight + (offsets[index] ?? 0));
    }
  }
}

/** A long link should run straight: two passing places pull each other hardest, two nodes least. */
function pull(a: Item, b: Item): number {
  if (a.node && b.node) return 1;
  return a.node || b.node ? 2 : 8;
}

/** Distance of each item from the first when all stand as close as allowed. */
function offsetsOf(layer: readonly Item[]): number[] {
  let at = 0;
  return layer.map((item, index) => {
    const above = layer[index - 1];
    if (above) at += Math.ceil((above.height + item.height) / 2);
    return at;
  });
}
