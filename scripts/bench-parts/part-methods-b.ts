/** Cascade against the same algorithm in numpy, complexity against py-ecomplexity; both sides must give the same answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complexityMethod } from '../../server/analysis/complexity/complexity-method.ts';
import { cascadeMethod } from '../../server/analysis/cascade/cascade-method.ts';
import { findBenchPython, runRival } from './bench-venv.ts';
import { atLeast, bestOf, reported, type Measurement } from './measurement.ts';

const NUMPY = 'numpy==2.4.6';
const RIVALS = [NUMPY, 'pandas==3.1.1', 'ecomplexity==0.5.3'];
const FIRMS = 2000;
const LINKS_PER_FIRM = 6;
const SECTORS = 40;
/** The rival takes a minute and a half for all firms: it stops every tenth, and its time is scaled. */
const RIVAL_EVERY = 10;
const PLACES = 200;
const PRODUCTS = 2000;

export async function measure(): Promise<Measurement[]> {
  const python = findBenchPython(RIVALS, ['numpy', 'ecomplexity']);
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  try {
    return [await measureCascade(python, folder), await measureComplexity(python, folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureCascade(python: string | null, folder: string): Promise<Measurement> {
  const input = createNetwork();
  const name = `cascade, ${FIRMS} firms, ${input.links.length} links, every firm stopped once`;
  let loss: Record<string, number> = {};
  const ours = await bestOf(2, () => {
    ({ loss } = cascadeMethod.run(input) as { loss: Record<string, number> });
  });
  if (python === null) return reported(name, `${ours.toFixed(0)} ms; numpy is not there to compare with`);
  const rival = runRival(python, 'cascade.py', [writeInput(folder, 'cascade', input), String(RIVAL_EVERY)]) as {
    seconds: number;
    loss: Record<string, number>;
  };
  const theirs = rival.seconds * 1000 * RIVAL_EVERY;
  const apart = Math.max(...Object.entries(rival.loss).map(([firm, value]) => Math.abs(value - loss[firm]!)));
  return atLeast(
    `${name}, against numpy`,
    theirs / ours,
    5,
    `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms (from every ${RIVAL_EVERY}th firm), values ${apart.toExponential(1)} apart`,
  );
}

async function measureComplexity(python: string | null, folder: string): Promise<Measurement> {
  const input = createTable();
  const name = `complexity, ${PLACES} × ${PRODUCTS}`;
  let eci: Record<string, number> = {};
  const ours = await bestOf(2, () => {
    ({ eci } = complexityMethod.run(input) as { eci: Record<string, number> });
  });
  if (python === null) return reported(name, `${ours.toFixed(0)} ms; py-ecomplexity is not there to compare with`);
  const rival = runRival(python, 'complexity.py', [writeInput(folder, 'complexity', input)]) as {
    seconds: number;
    eci: Record<string, number>;
  };
  const apart = Math.max(...Object.entries(rival.eci).map(([place, value]) => Math.abs(value - eci[place]!)));
  return atLeast(
    `${name}, against py-ecomplexity`,
    (rival.seconds * 1000) / ours,
    3,
    `${ours.toFixed(0)} ms against ${(rival.seconds * 1000).toFixed(0)} ms, largest difference of an ECI ${apart.toExponential(1)}`,
  );
}

function writeInput(folder: string, name: string, input: object): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(input));
  return path;
}

/** A fixed sequence of numbers in 0 … 1: the bench measures the same input every time. */
function createNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Few suppliers have many customers, as in real supply networks; every third pair of sectors is essential. */
function createNetwork() {
  const next = createNumbers(11);
  const firms = Array.from({ length: FIRMS }, (_, i) => ({ id: `f${i}`, sector: `s${Math.floor(next() * SECTORS)}` }));
  const links = Array.from({ length: FIRMS * LINKS_PER_FIRM }, () => ({
    from: `f${Math.floor(next() ** 3 * FIRMS)}`,
    to: `f${Math.floor(next() * FIRMS)}`,
    weight: 1 + Math.floor(next() * 100),
  }));
  const essential = Array.from({ length: SECTORS * SECTORS }, (_, k) => [`s${Math.floor(k / SECTORS)}`, `s${k % SECTORS}`]).filter(
    (_, k) => k % 3 === 0,
  );
  return { firms, links, essential, weights: 'out', substitution: true, epsilon: 0.01 };
}

/** A nested table with noise: diverse places make rare products. */
function createTable() {
  const next = createNumbers(5);
  const places = Array.from({ length: PLACES }, (_, c) => `c${c}`);
  const products = Array.from({ length: PRODUCTS }, (_, q) => `q${q}`);
  const matrix = places.map((_, c) =>
    products.map((__, q) => (next() < 0.05 + 0.6 * Math.max(0, (c + 1) / PLACES - q / PRODUCTS) ? 1 : 0)),
  );
  return { places, products, matrix };
}
