/** Start to ready on an empty and on a filled data folder, and answers over HTTP against the cheapest answer there is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, medianOf, reported, type Measurement } from './measurement.ts';
import { ask, startServer } from './server-process.ts';

const CHEAPEST = '{ __typename }';
const REGION = 'chain: "ni-cu-co", region: "cn-620300"';
const GAPS = `{ gaps(${REGION}, first: 50) { nodes { product { id } kind rank score } } }`;
const CHAIN_MAP = `{ chainMap(${REGION}) {
  nodes { id product { id name nameEn stage segment } stage status reason knowledge possibleBecause settledBy onTheWay gapKinds makers outsideMakers score }
  links { source target process quantity unit byproduct anyOf runHere }
  cells { segment stage counts { status products } } bundles { fromSegment fromStage toSegment toStage links } aggregated
  stages { index name nameEn products strong weak missing } segments { id name nameEn } counts { status products }
  completeness localSupplyRate { value have { id } need { id } } } }`;
const WARM_UP = 30;
const RUNS = 101;

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  try {
    const empty = await startServer(folder);
    await empty.stop();
    const filled = await startServer(folder);
    for (let i = 0; i < WARM_UP; i++) for (const query of [CHEAPEST, GAPS, CHAIN_MAP]) await post(filled.address, query);
    const cheapest = await medianOf(RUNS, () => post(filled.address, CHEAPEST));
    const gaps = await medianOf(RUNS, () => post(filled.address, GAPS));
    const map = await medianOf(RUNS, () => post(filled.address, CHAIN_MAP));
    await filled.stop();
    return [
      reported('start to ready, empty data folder', `${Math.round(empty.readyAfter)} ms, seeds loaded`),
      reported('start to ready, filled data folder', `${Math.round(filled.readyAfter)} ms`),
      atMost(
        'gaps(first: 50) over HTTP against { __typename }',
        gaps / cheapest,
        5,
        `${gaps.toFixed(2)} ms against ${cheapest.toFixed(2)} ms, medians`,
      ),
      atMost(
        'the full chainMap over HTTP against { __typename }',
        map / cheapest,
        10,
        `${map.toFixed(2)} ms against ${cheapest.toFixed(2)} ms, medians`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function post(address: string, query: string): Promise<void> {
  const answer = (await (await ask(address, query)).json()) as { errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join(' '));
}
