/**
 * Loading, opening, searching and changing one row of a graph of many productions, on both engines: `npm run bench -- scale 300000`. Judged by
 * the time of the processor, since the machine is shared, and against the goals at 300,000; what grows with the graph by its share of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotAvailable } from '../local/not-available.ts';
import { startNeo4j } from '../local/start-neo4j.ts';
import { reported, type Measurement } from './measurement.ts';
import { writeScaleFolder } from './scale-folder.ts';
import { readSteps, type Step } from './steps.ts';

const USUAL = 30_000;
const GOAL_AT = 300_000;
/** Seconds or megabytes at 300,000 productions. */
const GOALS = { load: 60, loadMemory: 2_000, restart: 8, serveMemory: 1_200 };
/** Seconds at any size. */
const SEARCH = 0.1;
const CHANGE = 1;

export async function measure(only: string): Promise<Measurement[]> {
  const productions = Number(only) || USUAL;
  const place = mkdtempSync(join(tmpdir(), 'liantu-scale-'));
  try {
    const { products, enterprises } = writeScaleFolder(join(place, 'seeds'), productions);
    const size = `${productions} productions, ${products} products, ${enterprises} enterprises`;
    return [
      ...(await measureEngine(`embedded, ${size}`, productions, place, [])),
      ...(await measureNeo4j(`Neo4j with a heap of 1 GB, ${size}`, productions, place)),
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function measureNeo4j(name: string, productions: number, place: string): Promise<Measurement[]> {
  try {
    const { uri, password, stop } = await startNeo4j();
    try {
      return await measureEngine(name, productions, place, [uri, password]);
    } finally {
      await stop();
    }
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    return [reported(name, error.message)];
  }
}

async function measureEngine(name: string, productions: number, place: string, login: string[]): Promise<Measurement[]> {
  const share = productions / GOAL_AT;
  const of = (life: string) => readSteps('scale-process.ts', [life, join(place, 'seeds'), join(place, 'data'), ...login]);
  const load = await of('load');
  const first = await of('first');
  const serve = await of('serve');
  const [written, opened] = [
    ['read the tables', 'load'],
    ['open', 'read the graph', 'a thread opens it'],
  ];
  const peak = (steps: Step[]) => steps.find((step) => step.name === 'peak')!.memory;
  return [
    bound(`${name}: load`, sum(load, written), GOALS.load * share),
    room(`${name}: memory while loading`, peak(load), GOALS.loadMemory * Math.max(share, FLOOR)),
    reported(`${name}: first start after a load`, toText(sum(first, ['open', 'read the graph', 'keep the snapshot']))),
    bound(`${name}: restart`, sum(serve, opened), GOALS.restart * share),
    room(`${name}: memory of the service with one thread`, peak(serve), GOALS.serveMemory * Math.max(share, FLOOR)),
    ...serve.filter((step) => step.name.includes('search')).map((step) => bound(`${name}: ${step.name}`, step, SEARCH)),
    ...serve.filter((step) => step.name.includes('changed row')).map((step) => bound(`${name}: ${step.name}`, step, CHANGE)),
  ];
}

/** What a process takes that holds nothing is no share of anything. */
const FLOOR = 0.2;

function sum(steps: readonly Step[], names: readonly string[]): Step {
  const own = steps.filter((step) => names.includes(step.name));
  const add = (key: 'wall' | 'cpu') => own.reduce((all, step) => all + step[key], 0);
  return { name: names.join(', '), wall: add('wall'), cpu: add('cpu'), memory: 0 };
}

function bound(name: string, step: Step, seconds: number): Measurement {
  return { ...reported(name, toText(step, ` (at most ${seconds.toFixed(2)} s)`)), met: step.cpu / 1000 <= seconds };
}

const toText = ({ wall, cpu }: Step, most = ''): string =>
  `${(cpu / 1000).toFixed(2)} s of the processor${most}, ${(wall / 1000).toFixed(2)} s by the clock`;

function room(name: string, megabytes: number, most: number): Measurement {
  return { ...reported(name, `${megabytes.toFixed(0)} MB at its most (at most ${most.toFixed(0)} MB)`), met: megabytes <= most };
}
