/** What callers can do to the service at worst: its largest answer, its longest silence and its most memory while many ask much. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMemory } from '../local/process-figures.ts';
import { watchLife, type Look } from '../local/watch-life.ts';
import { createDice } from './methods-a-chains.ts';
import { reported, toSilence, type Measurement } from './measurement.ts';
import { ask, startServer } from './server-process.ts';

const SECONDS = 30;
const CALLERS = 8;
/** One caller of so many hangs up while he waits. */
const LEAVES = 5;
const LEAVES_AFTER_MS = 200;
const MOST_ANSWER_BYTES = 8_000_000;

interface Seen {
  answers: number;
  byStatus: Map<number, number>;
  largest: number;
  looks: Look[];
  memory: number;
}

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  try {
    const server = await startServer(folder);
    const before = readMemory(server.pid);
    const seen = await attack(server.address, server.pid);
    await server.stop();
    const statuses = [...seen.byStatus].map(([status, count]) => `${count} × ${status}`).join(', ');
    return [
      {
        ...reported('largest answer', `${seen.largest} bytes of ${seen.answers} answers (${statuses})`),
        met: seen.largest <= MOST_ANSWER_BYTES,
      },
      toSilence('longest silence of /livez meanwhile', seen.looks),
      reported('most memory meanwhile', `${toMegabytes(seen.memory)} MB, ${toMegabytes(before)} MB at the start`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Many callers ask large questions one after another while a watcher looks. */
async function attack(address: string, pid: number): Promise<Seen> {
  const seen: Seen = { answers: 0, byStatus: new Map(), largest: 0, looks: [], memory: 0 };
  const end = performance.now() + SECONDS * 1000;
  const isOver = () => performance.now() > end;
  const regions = ((await (await ask(address, '{ regions { id } }')).json()) as { data: { regions: { id: string }[] } }).data.regions;
  const dice = createDice(7);
  const weigh = async (): Promise<void> => {
    while (!isOver()) {
      seen.memory = Math.max(seen.memory, readMemory(pid));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const call = async (): Promise<void> => {
    while (!isOver()) {
      const { query, variables } = QUESTIONS[dice(QUESTIONS.length)]!(regions[dice(regions.length)]!.id, dice(50));
      if (dice(LEAVES) === 0) {
        await leave(address, query, variables);
        continue;
      }
      const response = await ask(address, query, variables);
      const bytes = (await response.arrayBuffer()).byteLength;
      seen.answers++;
      seen.byStatus.set(response.status, (seen.byStatus.get(response.status) ?? 0) + 1);
      seen.largest = Math.max(seen.largest, bytes);
    }
  };
  const watch = await watchLife(pid, async () => (await fetch(`${address}/livez`)).text());
  await Promise.all([weigh(), ...Array.from({ length: CALLERS }, call)]);
  seen.looks = watch.stop();
  return seen;
}

/** Asks and hangs up soon after; nobody waits for what comes of it. */
async function leave(address: string, query: string, variables: object | undefined): Promise<void> {
  const gone = new AbortController();
  void ask(address, query, variables, gone.signal).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, LEAVES_AFTER_MS));
  gone.abort();
}

interface Question {
  query: string;
  variables?: object;
}

const nested = (depth: number, first: number): string =>
  depth === 0 ? 'id name' : `enterprises(first: ${first}) { nodes { id name region { ${nested(depth - 1, first)} } } }`;

/** A line of firms in which each stop runs through to the end: more than one request may compute. */
function createLine(firms: number): object {
  const names = Array.from({ length: firms }, (_, i) => `f${i}`);
  return {
    firms: names.map((id) => ({ id, sector: id })),
    links: names.slice(1).map((to, i) => ({ from: names[i], to, weight: 1 })),
    essential: 'all',
    weights: 'out',
    substitution: false,
    epsilon: 0,
  };
}

/** By a region and a number that make each of them another question. */
const QUESTIONS: readonly ((region: string, number: number) => Question)[] = [
  (_, number) => ({ query: `{ region(id: "cn-620300") { ${nested(4, 2 + (number % 8))} } }` }),
  (region, number) => ({
    query: `{ chainMap(chain: "ni-cu-co", region: "${region}", filter: { stage: [${number % 7}, ${(number * 3) % 7}] }) { nodes { id reason } links { source target } } }`,
  }),
  (region, number) => ({
    query: `{ gaps(chain: "ni-cu-co", region: "${region}", weights: [{ factor: DEMAND, weight: ${number} }], first: 100) { nodes { reason reasons { text } factors { key } } } }`,
  }),
  () => ({ query: `{ a: sources(first: 200) { nodes { title publisher passages { quote facts { id } } } } }` }),
  (_, number) => ({
    query: 'query Q($input: JSON!) { a: analyse(method: "cascade", input: $input) b: analyse(method: "cascade", input: $input) }',
    variables: { input: createLine(200 + number * 50) },
  }),
  (_, number) => ({
    query: `{ products(first: 200) { nodes { id name nameEn aliases outputOf { id name nameEn } madeBy(first: ${1 + (number % 4)}) { nodes { capacity enterprise { id name nameEn } } } } } }`,
  }),
  () => ({
    query: 'query Q($v: [Int!]!) { chainMap(chain: "ni-cu-co", region: "cn-620300", filter: { stage: $v }) { completeness } }',
    variables: { v: Array.from({ length: 200_000 }, () => 'x') },
  }),
  () => ({ query: '{ __schema { types { name fields { name description args { name } } } } }' }),
];

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
