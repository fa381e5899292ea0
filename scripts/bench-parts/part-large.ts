/**
 * A stop on a chain of 100,000 productions and as many supply links, over HTTP: what it takes, and whether others are answered meanwhile.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readMemory } from '../local/process-figures.ts';
import { watchLife } from '../local/watch-life.ts';
import { reported, toSilence, type Measurement } from './measurement.ts';
import { ask } from './server-process.ts';

const PRODUCTS = 10_000;
const FIRMS = 20_000;
const PRODUCTIONS = 100_000;
const LINKS = 100_000;
/** One firm, a second one once the network of the links is kept, and a third of those here. */
const STOPS: readonly (readonly [string, string[]])[] = [
  ['first', ['e0']],
  ['second', ['e1']],
  ['third', Array.from({ length: 80 }, (_, i) => `e${i * 3}`)],
];

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const args = ['--import', 'tsx', 'scripts/bench-parts/large-server.ts', ...[PRODUCTS, FIRMS, PRODUCTIONS, LINKS].map(String)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
  const address = `http://127.0.0.1:${port}`;
  const pid = child.pid as number;
  const from = performance.now();
  await ask(address, '{ chain(id: "generated") { id } }').then((response) => response.text());
  const opened = performance.now() - from;
  const lives = await watchLife(pid, async () => (await fetch(`${address}/livez`)).text());
  const names = await watchLife(pid, async () => (await ask(address, '{ __typename }')).text());
  const cascades: Measurement[] = [];
  for (const [which, stop] of STOPS) cascades.push(await measureCascade(address, which, stop));
  const [livez, typename] = [lives.stop(), names.stop()];
  const memory = Math.round(readMemory(pid) / 1e6);
  child.kill('SIGTERM');
  return [
    reported('first question to a chain of 100,000 productions', `${opened.toFixed(0)} ms until a thread had read it`),
    ...cascades,
    toSilence('longest silence of /livez meanwhile', livez),
    toSilence('longest silence of { __typename } meanwhile', typename),
    reported('memory after it', `${memory} MB`),
  ];
}

/** Answers within its time, or says that it could not. */
async function measureCascade(address: string, which: string, stop: readonly string[]): Promise<Measurement> {
  const query =
    'query Stop($stop: [ID!]!) { cascade(chain: "generated", stop: $stop, region: "city") { total losses { loss } lostProducts { id } } }';
  const from = performance.now();
  const answer = (await (await ask(address, query, { stop })).json()) as Answer;
  const took = performance.now() - from;
  const { cascade } = answer.data ?? {};
  const said = cascade
    ? `loss ${cascade.total.toFixed(3)}, ${cascade.losses.length} firms, ${cascade.lostProducts.length} products here`
    : String(answer.errors?.[0]?.message);
  return reported(
    `${which} cascade, of ${stop.length} stop${stop.length === 1 ? '' : 's'}, in ${PRODUCTIONS} productions and ${LINKS} links`,
    `${took.toFixed(0)} ms: ${said}`,
  );
}

interface Answer {
  data?: { cascade?: { total: number; losses: unknown[]; lostProducts: unknown[] } | null } | null;
  errors?: { message: string }[];
}
