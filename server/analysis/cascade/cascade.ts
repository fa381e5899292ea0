/**
 * What share of all output is lost when one firm (or several) stops: ESRI, the economic systemic risk index.
 * Assumption: downstream a generalised Leontief function (an essential supplier sector limits, the other inputs act in
 * proportion), where a lost supplier counts as far as its sector cannot replace it; upstream demand falls in proportion.
 * Each step passes on what has changed in the step before, and nothing else: a loss that goes round a ring costs its links once.
 * O(shocks × links whose supplier or customer moves, once for each step in which it does).
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
  const supply = createSupply(network, options.substitution);

  const run = (stopped: readonly number[]): void => {
    supply.reset(down);
    reset(down);
    reset(up);
    for (const firm of stopped) {
      hold(down, firm);
      hold(up, firm);
    }
    let untilClock = CLOCK_EVERY;
    // a loss goes along a line firm by firm
    for (let step = 0; step < MOST_STEPS + network.firms; step++) {
      if (untilClock < 0) {
        if (options.deadline?.()) throw new LimitReached('TIME_LIMIT');
        untilClock = CLOCK_EVERY;
      }
      untilClock -= 1 + supply.passDown(down) + passUp(network, up);
      if (Math.max(settle(down), settle(up)) <= options.epsilon) break;
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
  /** Firms whose level fell in the step before. */
  fallen: number[];
  /** Firms that lose something in this step. */
  touched: number[];
  readonly isTouched: Uint8Array;
  /** firm → what it has lost by what was passed on to it. */
  readonly loss: Float64Array;
  /** firm → what it has passed on of its own loss. */
  readonly passed: Float64Array;
}

function createSide(firms: number): Side {
  return {
    level: new Float64Array(firms).fill(1),
    held: new Uint8Array(firms),
    listed: new Uint8Array(firms),
    list: new Int32Array(firms),
    count: 0,
    fallen: [],
    touched: [],
    isTouched: new Uint8Array(firms),
    loss: new Float64Array(firms),
    passed: new Float64Array(firms),
  };
}

function reset(side: Side): void {
  for (let i = 0; i < side.count; i++) {
    const firm = side.list[i]!;
    side.level[firm] = 1;
    side.held[firm] = side.listed[firm] = side.isTouched[firm] = 0;
    side.loss[firm] = side.passed[firm] = 0;
  }
  side.count = 0;
  side.fallen = [];
  side.touched = [];
}

function enlist(side: Side, firm: number): void {
  if (side.listed[firm]) return;
  side.listed[firm] = 1;
  side.list[side.count++] = firm;
}

function hold(side: Side, firm: number): void {
  if (side.held[firm]) return;
  side.held[firm] = 1;
  side.level[firm] = 0;
  enlist(side, firm);
  side.fallen.push(firm);
}

/** What a firm has lost since it last passed on its loss; never less than nothing, as losses only grow. */
function takeGrowth(side: Side, firm: number, lost: number): number {
  const growth = Math.max(0, lost - side.passed[firm]!);
  side.passed[firm]! += growth;
  return growth;
}

/** The downstream side: who delivers what to whom, and what the others of a sector have left. */
interface Supply {
  /** One step. @returns the links that it went along */
  passDown(down: Side): number;
  /** Forgets what the firms that the side lists have lost; before the side is reset. */
  reset(down: Side): void;
}

function createSupply(network: CascadeNetwork, substitution: boolean): Supply {
  const { sector, output, sectorOutput, customerStart, customers, customerShare, customerSlot, slotStart } = network;
  const slotLoss = new Float64Array(network.slots);
  const left = sectorOutput.slice();
  /** sector → those of it that have lost something. */
  const losers = Array.from(sectorOutput, (): number[] => []);
  const isLoser = new Uint8Array(network.firms);
  const hasMoved = new Uint8Array(sectorOutput.length);
  const grown: number[] = [];
  /** firm → the part of its output that its sector's `left` has lost. */
  const missing = new Float64Array(network.firms);

  /** How much of a lost supplier its sector cannot make up for: its output / the sector's output that is left, at most 1. */
  const findShare = (firm: number) => {
    const rest = left[sector[firm]!]!;
    return substitution && rest > output[firm]! ? output[firm]! / rest : 1;
  };
  /** Whose loss, or whose share of it, has grown: the fallen, and whoever lost something in their sectors. */
  const findGrown = (fallen: readonly number[], level: Float64Array): readonly number[] => {
    if (!substitution) return fallen;
    grown.length = 0;
    for (const firm of fallen) {
      const of = sector[firm]!;
      if (!isLoser[firm]) losers[of]!.push(firm);
      isLoser[firm] = 1;
      const gone = output[firm]! * (1 - level[firm]!);
      left[of]! -= gone - missing[firm]!;
      missing[firm] = gone;
      hasMoved[of] = 1;
    }
    for (const firm of fallen) {
      const of = sector[firm]!;
      if (!hasMoved[of]) continue;
      hasMoved[of] = 0;
      for (const loser of losers[of]!) grown.push(loser);
    }
    return grown;
  };
  return {
    passDown(down) {
      const { loss, touched, isTouched } = down;
      let steps = 0;
      for (const supplier of findGrown(down.fallen, down.level)) {
        const growth = takeGrowth(down, supplier, findShare(supplier) * (1 - down.level[supplier]!));
        steps++;
        if (growth === 0) continue;
        for (let k = customerStart[supplier]!; k < customerStart[supplier + 1]!; k++) {
          const customer = customers[k]!;
          const slot = customerSlot[k]!;
          const lost = slotLoss[slot]! + customerShare[k]! * growth;
          slotLoss[slot] = lost;
          // the scarcest slot limits, and slots only lose
          if (lost > loss[customer]!) loss[customer] = lost;
          if (isTouched[customer]) continue;
          isTouched[customer] = 1;
          touched.push(customer);
        }
        steps += customerStart[supplier + 1]! - customerStart[supplier]!;
      }
      return steps;
    },
    reset({ list, count }) {
      for (let i = 0; i < count; i++) {
        const firm = list[i]!;
        slotLoss.fill(0, slotStart[firm], slotStart[firm + 1]);
        left[sector[firm]!] = sectorOutput[sector[firm]!]!;
        losers[sector[firm]!] = [];
        isLoser[firm] = missing[firm] = 0;
      }
    },
  };
}

/**
 * One step upstream: a supplier's demand falls by the share of its output that goes to customers who lost theirs.
 * @returns the links that it went along
 */
function passUp({ supplierStart, suppliers, supplierShare }: CascadeNetwork, up: Side): number {
  const { loss, touched, isTouched } = up;
  let steps = 0;
  for (const customer of up.fallen) {
    const growth = takeGrowth(up, customer, 1 - up.level[customer]!);
    for (let k = supplierStart[customer]!; k < supplierStart[customer + 1]!; k++) {
      const supplier = suppliers[k]!;
      loss[supplier]! += supplierShare[k]! * growth;
      if (isTouched[supplier]) continue;
      isTouched[supplier] = 1;
      touched.push(supplier);
    }
    steps += supplierStart[customer + 1]! - supplierStart[customer]!;
  }
  return steps;
}

/** Writes the new levels of the touched firms at once, after all were computed from the old ones. @returns the largest move of a level */
function settle(side: Side): number {
  let moved = 0;
  side.fallen = [];
  for (const firm of side.touched) {
    side.isTouched[firm] = 0;
    enlist(side, firm);
    if (side.held[firm]) continue;
    const level = side.loss[firm]! >= 1 ? 0 : 1 - side.loss[firm]!;
    const move = side.level[firm]! - level;
    if (move <= 0) continue;
    if (move > moved) moved = move;
    side.level[firm] = level;
    side.fallen.push(firm);
  }
  side.touched.length = 0;
  return moved;
}

function lossOf(network: CascadeNetwork, down: Side, up: Side, firm: number): number {
  return network.weight[firm]! * (1 - Math.min(down.level[firm]!, up.level[firm]!));
}
