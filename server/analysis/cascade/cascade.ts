/**
 * What share of all output is lost when one firm (or several) stops: ESRI, the economic systemic risk index.
 * Assumption: downstream a generalised Leontief function (an essential supplier sector limits, the other inputs act in
 * proportion), where a lost supplier counts as far as its sector cannot replace it; upstream demand falls in proportion.
 * O(shocks × steps × links reached); only suppliers that have lost something are looked at.
 * [Diem, Borsos, Reisch, Kertész & Thurner 2022, Quantifying firm-level economic systemic risk from nation-wide supply networks]
 */
import { LimitReached } from '../method/budget.ts';
import type { CascadeNetwork } from './cascade-network.ts';

export interface CascadeOptions {
  /** False: nobody replaces a lost supplier. */
  substitution: boolean;
  /** The steps end when no production level moved by more than this. */
  epsilon: number;
  /** True once the time is over; asked now and then. */
  deadline?: (() => boolean) | undefined;
}

export interface CascadeRunner {
  /** Share of the network's weight that is lost when these firms stop together, 0 … 1. @throws LimitReached once the deadline says so */
  findLoss(stopped: readonly number[]): number;
  /** Production level that each firm keeps after the last call of `findLoss`, 0 … 1. */
  readLevels(): Float64Array;
}

/** A guard only: levels fall monotonically, so the steps end by themselves for any epsilon above zero. */
const MOST_STEPS = 100_000;
/** Links gone along between two askings of the clock: far less than a tenth of a second. */
const CLOCK_EVERY = 1_000_000;

/** Creates a runner that keeps its work space between shocks. */
export function createCascadeRunner(network: CascadeNetwork, options: CascadeOptions): CascadeRunner {
  const down = createSide(network.firms);
  const up = createSide(network.firms);
  const share = new Float64Array(network.firms).fill(1);
  const available = network.sectorOutput.slice();
  const slotLoss = new Float64Array(network.slots);

  const run = (stopped: readonly number[]): void => {
    reset(down);
    reset(up);
    for (const firm of stopped) {
      hold(down, firm);
      hold(up, firm);
    }
    let untilClock = CLOCK_EVERY;
    for (let step = 0; step < MOST_STEPS; step++) {
      untilClock -= network.customers.length;
      if (untilClock < 0) {
        if (options.deadline?.()) throw new LimitReached('TIME_LIMIT');
        untilClock = CLOCK_EVERY;
      }
      findShares(network, down, available, share, options.substitution);
      const moved = Math.max(passDown(network, down, share, slotLoss), passUp(network, up));
      if (moved <= options.epsilon) break;
    }
  };
  return {
    findLoss(stopped) {
      run(stopped);
      let loss = 0;
      // Levels only fall, and only in listed firms, so the sum over the lists is the sum over all firms.
      for (let i = 0; i < down.count; i++) loss += lossOf(network, down, up, down.list[i]!);
      for (let i = 0; i < up.count; i++) if (!down.listed[up.list[i]!]) loss += lossOf(network, down, up, up.list[i]!);
      return loss;
    },
    readLevels: () => Float64Array.from(down.level, (level, firm) => Math.min(level, up.level[firm]!)),
  };
}

/** One direction: levels, and the firms that have lost something, in the order in which they did. */
interface Side {
  readonly level: Float64Array;
  readonly held: Uint8Array;
  readonly listed: Uint8Array;
  readonly list: Int32Array;
  count: number;
  /** Firms touched in this step. */
  readonly touched: Int32Array;
  readonly isTouched: Uint8Array;
  readonly loss: Float64Array;
}

function createSide(firms: number): Side {
  return {
    level: new Float64Array(firms).fill(1),
    held: new Uint8Array(firms),
    listed: new Uint8Array(firms),
    list: new Int32Array(firms),
    count: 0,
    touched: new Int32Array(firms),
    isTouched: new Uint8Array(firms),
    loss: new Float64Array(firms),
  };
}

function reset(side: Side): void {
  for (let i = 0; i < side.count; i++) {
    const firm = side.list[i]!;
    side.level[firm] = 1;
    side.held[firm] = 0;
    side.listed[firm] = 0;
  }
  side.count = 0;
}

function hold(side: Side, firm: number): void {
  if (side.held[firm]) return;
  side.held[firm] = 1;
  side.level[firm] = 0;
  side.listed[firm] = 1;
  side.list[side.count++] = firm;
}

/** share: how much of a lost supplier its sector cannot make up for, min(1, its output / the sector's output that is left). */
function findShares(network: CascadeNetwork, down: Side, available: Float64Array, share: Float64Array, substitution: boolean): void {
  if (!substitution) return;
  const { sector, output, sectorOutput } = network;
  for (let i = 0; i < down.count; i++) available[sector[down.list[i]!]!] = sectorOutput[sector[down.list[i]!]!]!;
  for (let i = 0; i < down.count; i++) {
    const firm = down.list[i]!;
    available[sector[firm]!]! -= output[firm]! * (1 - down.level[firm]!);
  }
  for (let i = 0; i < down.count; i++) {
    const firm = down.list[i]!;
    const left = available[sector[firm]!]!;
    share[firm] = left > output[firm]! ? output[firm]! / left : 1;
  }
}

/** One step downstream. @returns the largest move of a level */
function passDown(network: CascadeNetwork, down: Side, share: Float64Array, slotLoss: Float64Array): number {
  const { customerStart, customers, customerShare, customerSlot, slotStart } = network;
  let touchedCount = 0;
  for (let i = 0; i < down.count; i++) {
    const supplier = down.list[i]!;
    const lost = share[supplier]! * (1 - down.level[supplier]!);
    if (lost === 0) continue;
    for (let k = customerStart[supplier]!; k < customerStart[supplier + 1]!; k++) {
      const customer = customers[k]!;
      if (!down.isTouched[customer]) {
        down.isTouched[customer] = 1;
        down.touched[touchedCount++] = customer;
      }
      slotLoss[customerSlot[k]!]! += customerShare[k]! * lost;
    }
  }
  for (let i = 0; i < touchedCount; i++) {
    const customer = down.touched[i]!;
    let worst = 0;
    for (let slot = slotStart[customer]!; slot < slotStart[customer + 1]!; slot++) {
      if (slotLoss[slot]! > worst) worst = slotLoss[slot]!;
      slotLoss[slot] = 0;
    }
    down.loss[customer] = worst;
  }
  return settle(down, touchedCount);
}

/** One step upstream: a supplier's demand falls by the share of its output that goes to customers who lost theirs. */
function passUp(network: CascadeNetwork, up: Side): number {
  const { supplierStart, suppliers, supplierShare } = network;
  let touchedCount = 0;
  for (let i = 0; i < up.count; i++) {
    const customer = up.list[i]!;
    const lost = 1 - up.level[customer]!;
    if (lost === 0) continue;
    for (let k = supplierStart[customer]!; k < supplierStart[customer + 1]!; k++) {
      const supplier = suppliers[k]!;
      if (!up.isTouched[supplier]) {
        up.isTouched[supplier] = 1;
        up.touched[touchedCount++] = supplier;
        up.loss[supplier] = 0;
      }
      up.loss[supplier]! += supplierShare[k]! * lost;
    }
  }
  return settle(up, touchedCount);
}

/** Writes the new levels of the touched firms at once, after all were computed from the old ones. */
function settle(side: Side, touchedCount: number): number {
  let moved = 0;
  for (let i = 0; i < touchedCount; i++) {
    const firm = side.touched[i]!;
    side.isTouched[firm] = 0;
    if (side.held[firm]) continue;
    const level = side.loss[firm]! >= 1 ? 0 : 1 - side.loss[firm]!;
    const move = Math.abs(side.level[firm]! - level);
    if (move > moved) moved = move;
    side.level[firm] = level;
    if (!side.listed[firm]) {
      side.listed[firm] = 1;
      side.list[side.count++] = firm;
    }
  }
  return moved;
}

function lossOf(network: CascadeNetwork, down: Side, up: Side, firm: number): number {
  return network.weight[firm]! * (1 - Math.min(down.level[firm]!, up.level[firm]!));
}
