/**
 * Firms and supply links as the cascade takes them: typed arrays, links of one pair added up, shares worked out once.
 * Linear in firms and links, but for sorting the links.
 */

/** 'all' and 'none' speak of every supplier sector; a list names the pairs [supplier sector, buyer sector] that are essential. */
export type Essential = 'all' | 'none' | readonly (readonly [string, string])[];

export interface CascadeInput {
  firms: readonly { id: string; sector: string }[];
  /** passesDown false: what is delivered is not known, so its loss limits no customer; the supplier still loses the demand. */
  links: readonly { from: string; to: string; weight: number; passesDown?: boolean }[];
  essential: Essential;
  /** What a firm counts for in the loss: its out-strength, or the larger of in and out; normalised to a sum of 1. */
  weights: 'out' | 'max';
}

export interface CascadeNetwork {
  /** Firms are numbered as in `ids`. */
  readonly ids: readonly string[];
  readonly firms: number;
  /** firm → number of its sector. */
  readonly sector: Int32Array;
  /** firm → sum of the weights it delivers. */
  readonly output: Float64Array;
  readonly sectorOutput: Float64Array;
  /** firm → what it counts for; the sum is 1, or 0 without any link. */
  readonly weight: Float64Array;
  /** supplier → customers (CSR), with the share of the customer's slot that the supplier fills, and the number of that slot. */
  readonly customerStart: Int32Array;
  readonly customers: Int32Array;
  readonly customerShare: Float64Array;
  readonly customerSlot: Int32Array;
  /** firm → its slots: one per essential supplier sector, one for all inputs that act linearly. */
  readonly slotStart: Int32Array;
  readonly slots: number;
  /** customer → suppliers (CSR), with the share of the supplier's output that goes to this customer. */
  readonly supplierStart: Int32Array;
  readonly suppliers: Int32Array;
  readonly supplierShare: Float64Array;
}

/** @param input ids of firms must differ and links must name them; links of weight 0 are left out */
export function createCascadeNetwork(input: CascadeInput): CascadeNetwork {
  const firms = input.firms.length;
  const index = new Map(input.firms.map((firm, i) => [firm.id, i]));
  const { sector, sectorNames } = numberSectors(input.firms);
  const links = mergeLinks(input, index, firms);

  const output = new Float64Array(firms);
  const intake = new Float64Array(firms);
  links.forEach(({ from, to, weight }) => {
    output[from]! += weight;
    intake[to]! += weight;
  });
  const sectorOutput = new Float64Array(sectorNames.length);
  output.forEach((value, firm) => {
    sectorOutput[sector[firm]!]! += value;
  });
  const size = output.map((value, firm) => (input.weights === 'max' ? Math.max(value, intake[firm]!) : value));
  const total = size.reduce((sum, v) => sum + v, 0);

  const slots = createSlots({ links, firms, sector, sectorNames, intake }, input.essential);
  const customerStart = countRows(
    links.map((l) => l.from),
    firms,
  );
  const byCustomer = Array.from(links.keys()).sort((a, b) => links[a]!.to - links[b]!.to || links[a]!.from - links[b]!.from);
  return {
    ids: input.firms.map((firm) => firm.id),
    firms,
    sector,
    output,
    sectorOutput,
    weight: size.map((v) => (total === 0 ? 0 : v / total)),
    customerStart,
    customers: Int32Array.from(links, (l) => l.to),
    customerShare: slots.share,
    customerSlot: slots.slot,
    slotStart: slots.start,
    slots: slots.start[firms]!,
    supplierStart: countRows(
      links.map((l) => l.to),
      firms,
    ),
    suppliers: Int32Array.from(byCustomer, (k) => links[k]!.from),
    supplierShare: Float64Array.from(byCustomer, (k) => links[k]!.weight / output[links[k]!.from]!),
  };
}

/** down: the part of the weight whose loss limits the customer. */
interface NumberedLink {
  from: number;
  to: number;
  weight: number;
  down: number;
}

/** Links sorted by supplier, then customer, each pair once. */
function mergeLinks(input: CascadeInput, index: ReadonlyMap<string, number>, firms: number): NumberedLink[] {
  const sums = new Map<number, { weight: number; down: number }>();
  // Weights of one pair are added in ascending order, so that the order of the input cannot show in the last digit.
  for (const link of [...input.links].sort((a, b) => a.weight - b.weight)) {
    if (link.weight === 0) continue;
    const key = index.get(link.from)! * firms + index.get(link.to)!;
    const sum = sums.get(key) ?? { weight: 0, down: 0 };
    sum.weight += link.weight;
    if (link.passesDown !== false) sum.down += link.weight;
    sums.set(key, sum);
  }
  return [...sums].sort((a, b) => a[0] - b[0]).map(([key, sum]) => ({ from: Math.floor(key / firms), to: key % firms, ...sum }));
}

function numberSectors(firms: CascadeInput['firms']): { sector: Int32Array; sectorNames: string[] } {
  const sectorNames = [...new Set(firms.map((firm) => firm.sector))];
  const numbers = new Map(sectorNames.map((name, i) => [name, i]));
  return { sector: Int32Array.from(firms, (firm) => numbers.get(firm.sector)!), sectorNames };
}

/** Firms by number with their links, sectors and what each takes in. */
interface Supply {
  links: readonly NumberedLink[];
  firms: number;
  sector: Int32Array;
  sectorNames: readonly string[];
  intake: Float64Array;
}

function createSlots(
  { links, firms, sector, sectorNames, intake }: Supply,
  essential: Essential,
): { start: Int32Array; slot: Int32Array; share: Float64Array } {
  const pairs = new Set(typeof essential === 'string' ? [] : essential.map((pair) => JSON.stringify(pair)));
  const isEssential = (supplier: number, buyer: number) =>
    essential === 'all' || (essential !== 'none' && pairs.has(JSON.stringify([sectorNames[supplier], sectorNames[buyer]])));
  const slotsOf = Array.from({ length: firms }, () => new Map<number, number>());
  const LINEAR = -1;
  const keyOf = (link: NumberedLink) => (isEssential(sector[link.from]!, sector[link.to]!) ? sector[link.from]! : LINEAR);
  const keys = links.map(keyOf);
  const sums: Map<number, number>[] = Array.from({ length: firms }, () => new Map());
  links.forEach((link, k) => {
    const own = slotsOf[link.to]!;
    if (!own.has(keys[k]!)) own.set(keys[k]!, own.size);
    sums[link.to]!.set(keys[k]!, (sums[link.to]!.get(keys[k]!) ?? 0) + link.down);
  });
  const start = new Int32Array(firms + 1);
  slotsOf.forEach((own, firm) => {
    start[firm + 1] = start[firm]! + own.size;
  });
  return {
    start,
    slot: Int32Array.from(links, (link, k) => start[link.to]! + slotsOf[link.to]!.get(keys[k]!)!),
    share: Float64Array.from(links, (link, k) =>
      link.down === 0 ? 0 : link.down / (keys[k] === LINEAR ? intake[link.to]! : sums[link.to]!.get(keys[k]!)!),
    ),
  };
}

function countRows(rows: readonly number[], count: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (const row of rows) start[row + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  return start;
}
