/** The service on a generated chain that is in memory, in a process of its own: prints the port that it listens on. */
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { accessWithoutAccounts } from '../../server/access/access.ts';
import { createApp } from '../../server/app.ts';
import { packSnapshot } from '../../server/chain/packed-snapshot.ts';
import type { Enterprise, Relation } from '../../server/domain/facts.ts';
import type { EnterpriseId, FactId } from '../../server/domain/ids.ts';
import { sortedById } from '../../server/domain/by-code-point.ts';
import { createGeneratedFacts } from './generated-facts.ts';
import { createDice } from './methods-a-chains.ts';

const [size = 0, firmCount = 0, productionCount = 0, linkCount = 0] = process.argv.slice(2).map(Number);
const base = createGeneratedFacts(size);
const firms = Array.from({ length: firmCount }, (_, i): Enterprise => {
  const like = base.enterprises[i % base.enterprises.length]!;
  return { ...like, id: `firm${i}` as EnterpriseId, name: `企业${i}` };
});
const enterprises = sortedById([...base.enterprises, ...firms]);
const dice = createDice(23);
const productions = base.productions.slice();
const taken = new Set(productions.map(({ id }) => id));
while (productions.length < productionCount) {
  const enterprise = enterprises[dice(enterprises.length)]!.id;
  const product = base.products[dice(base.products.length)]!.id;
  const id = `makes:${enterprise}:${product}:operating` as FactId;
  if (taken.has(id)) continue;
  taken.add(id);
  productions.push({ ...productions[0]!, id, enterprise, product });
}
const relations = Array.from({ length: linkCount }, (_, i): Relation => {
  const { enterprise: from, product, evidence } = productions[dice(productions.length)]!;
  const to = enterprises[dice(enterprises.length)]!.id;
  return {
    noun: 'RELATION',
    id: `supplies:${i}` as FactId,
    kind: 'SUPPLIES',
    from,
    to,
    product,
    date: null,
    until: null,
    note: null,
    evidence,
  };
});
const facts = { ...base, enterprises, productions: sortedById(productions), relations: sortedById(relations) };
const at = '2026-11-30T00:00:00.000Z';
const packed = await packSnapshot({ id: 1, at, by: 'bench', note: null, added: 0, changed: 0, removed: 0 }, facts);
const silent = () => undefined;
const noGraph = () => {
  throw new Error('This server answers from memory alone.');
};
const app = await createApp({
  access: accessWithoutAccounts(),
  graph: {
    current: async () => packed,
    staleSince: () => null,
    revisions: async () => [packed.revision],
    journal: noGraph,
    session: noGraph,
  },
  datasets: async () => [],
  readiness: async () => ({ ready: true, revision: 1 }),
  limits: { threads: null, threadMegabytes: 512, workSeconds: 5, queue: 64, cacheMegabytes: 256 },
  clientFolder: 'dist/client',
  threadProgram: new URL('../../dist/server/answer-thread.js', import.meta.url),
  log: { info: silent, warn: silent, error: (...args: unknown[]) => console.error(...args) },
});
app.http.listen(0, '127.0.0.1', () => console.log((app.http.address() as AddressInfo).port));
process.on('SIGTERM', () => void app.stop().then(() => process.exit(0)));
