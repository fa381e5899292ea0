/**
 * Which processes run here: those whose main output is recorded. Of rival processes, in this order, those with the fewest missing
 * inputs, the most main inputs recorded, the most recorded or near, the fewest main inputs that only a resource meets; ties stay.
 * Assumption (analysis.md section 1): the records name products, not processes, so the rival that fits best is taken. Linear in
 * the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import { MAIN } from '../model/requirements.ts';

/** What is known of a product before any process is chosen. */
export interface Known {
  recorded: Uint8Array;
  /** product → 1 for a by-product of some process whose main output is recorded. */
  near: Uint8Array;
}

/** By-products of every process whose main output is recorded, chosen or not. */
export function findNear(model: ChainModel, recorded: Uint8Array): Uint8Array {
  return findByproducts(
    model,
    model.mainOutput.map((q) => recorded[q]!),
  );
}

/** @param processes process → 1 @returns product → 1 for what they yield beside their main output */
export function findByproducts(model: ChainModel, processes: ArrayLike<number>): Uint8Array {
  const { yieldStart, yields } = model.graph;
  const found = new Uint8Array(model.productCount);
  for (let p = 0; p < model.processes.length; p++) {
    if (!processes[p]) continue;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) if (yields[k] !== model.mainOutput[p]) found[yields[k]!] = 1;
  }
  return found;
}

/** @returns process → 1 when it runs here */
export function findRunHere(model: ChainModel, known: Known): Uint8Array {
  const runHere = new Uint8Array(model.processes.length);
  for (let q = 0; q < model.productCount; q++) {
    if (!known.recorded[q]) continue;
    for (const p of pickBestRivals(model, [...rowOf(model.mainSources, q)], known)) runHere[p] = 1;
  }
  return runHere;
}

/** The best of the rivals by the order above, several when they tie; ascending as given. */
export function pickBestRivals(model: ChainModel, rivals: readonly number[], known: Known): number[] {
  if (rivals.length < 2) return [...rivals];
  const fits = rivals.map((p) => judge(model, p, known));
  const best = fits.reduce((a, b) => (compareFits(b, a) < 0 ? b : a));
  return rivals.filter((_, i) => compareFits(fits[i]!, best) === 0);
}

/** Missing inputs, main inputs recorded, recorded or near, met by a resource only. */
type Fit = readonly [missing: number, recorded: number, near: number, raw: number];

const compareFits = (a: Fit, b: Fit): number => a[0] - b[0] || b[1] - a[1] || b[2] - a[2] || a[3] - b[3];

function judge(model: ChainModel, process: number, { recorded, near }: Known): Fit {
  const { requirementStart, memberStart, members } = model.graph;
  let [missing, mainRecorded, mainNear, mainRaw] = [0, 0, 0, 0];
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    const all = members.subarray(memberStart[r]!, memberStart[r + 1]!);
    const isRecorded = all.some((q) => recorded[q]);
    const isNear = isRecorded || all.some((q) => near[q]);
    const isRaw = !isNear && all.some((q) => model.stage[q] === 0);
    if (!isNear && !isRaw) missing++;
    if (model.requirementPart[r] !== MAIN) continue;
    mainRecorded += Number(isRecorded);
    mainNear += Number(isNear);
    mainRaw += Number(isRaw);
  }
  return [missing, mainRecorded, mainNear, mainRaw];
}
