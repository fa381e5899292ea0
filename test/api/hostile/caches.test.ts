import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type Service } from '../../testkit/start-service.ts';

/** As many different questions as a caller can think of, each worth keeping, against a service that may keep little. */
const CACHE_MB = 16;
const MOST_GROWTH_MB = 100;
const MEGABYTE = 1_000_000;
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
const MAP = '{ nodes { id status reason } links { source target } completeness }';

let service: Service;
beforeAll(async () => {
  service = await startService({ CACHE_MB: String(CACHE_MB) });
});
afterAll(() => service.stop());

interface Question {
  query: string;
  variables?: object;
}

async function ask(question: Question): Promise<Record<string, never>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${service.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) });
  const answer = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

async function askAll(questions: readonly Question[]): Promise<void> {
  let next = 0;
  const askOn = async () => {
    while (next < questions.length) await ask(questions[next++]!);
  };
  await Promise.all(Array.from({ length: 4 }, askOn));
}

async function heldBytes(): Promise<number> {
  const text = await (await fetch(`${service.address}/metrics`)).text();
  return Number(/^liantu_cache_bytes (\S+)$/m.exec(text)?.[1]);
}

/** Asks a tenth, so that everything is loaded, then all; the memory of the process must come back to what it was then. */
async function expectBounded(questions: readonly Question[]): Promise<void> {
  await askAll(questions.filter((_, i) => i % 10 === 0));
  const start = service.memory();
  await askAll(questions);
  expect(await heldBytes()).toBeLessThanOrEqual(CACHE_MB * MEGABYTE);
  expect(await heldBytes()).toBeGreaterThan((CACHE_MB * MEGABYTE) / 2);
  await expect.poll(() => service.memory() - start, { timeout: 30_000, interval: 500 }).toBeLessThan(MOST_GROWTH_MB);
}

describe('what the service keeps of its answers', () => {
  it('is bounded over every region, with filters and weights', async () => {
    const { regions } = (await ask({ query: '{ regions { id } }' })) as unknown as { regions: { id: string }[] };
    expect(regions.length).toBeGreaterThan(100);
    await expectBounded(
      regions.flatMap(({ id }, i) => {
        const place = `chain: "ni-cu-co", region: "${id}"`;
        return [
          { query: `{ chainMap(${place}, filter: { stage: [${i % 7}] }) ${MAP} }` },
          { query: `{ chainMap(${place}, filter: { focus: "niso4", depth: ${1 + (i % 3)} }) ${MAP} }` },
          { query: `{ gaps(${place}, weights: [{ factor: DEMAND, weight: ${2 + (i % 9)} }], first: 100) { nodes { reason score } } }` },
        ];
      }),
    );
  });

  it('is bounded over many changes of the sandbox, each with many maps', async () => {
    const { products } = (await ask({ query: '{ products(first: 100) { nodes { id isClass } } }' })) as unknown as {
      products: { nodes: { id: string; isClass: boolean }[] };
    };
    const ids = products.nodes.filter(({ isClass }) => !isClass).map(({ id }) => id);
    const query = (filter: string) => `query Q($s: ScenarioChange) { chainMap(${HERE}, scenario: $s, filter: { ${filter} }) ${MAP} }`;
    const filters = [
      ...Array.from({ length: 7 }, (_, i) => `stage: [${i}]`),
      ...[1, 2, 3].map((depth) => `focus: "niso4", depth: ${depth}`),
    ];
    await expectBounded(
      Array.from({ length: 32 }, (_, i) => ({ s: { addProducts: [ids[i], ids[i + 20]] } })).flatMap((variables) =>
        filters.map((filter) => ({ query: query(filter), variables })),
      ),
    );
  });
});
