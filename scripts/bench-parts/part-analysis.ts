/** The chain model and the whole gap analysis of a region, strengthen included, on generated chains; and the model's memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findGaps } from '../../server/analysis/gaps/find-gaps.ts';
import { createChainModel, type ChainModel } from '../../server/analysis/model/model.ts';
import { createRegionView } from '../../server/analysis/region/region-view.ts';
import { CHAIN, CITY, createGeneratedFacts } from './generated-facts.ts';
import { atMost, bestOf, reported, type Measurement } from './measurement.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const MOST_BYTES_PER_LINK = 200;
/** Ten times the chain at a hundred times the work would be quadratic; caches and the ranking take their part of it. */
const MOST_GROWTH = 30;

export async function measure(): Promise<Measurement[]> {
  const small = await analyse(SMALL);
  const large = await analyse(LARGE);
  return [
    reported(`chain model of ${LARGE} products and processes`, `${large.modelTime.toFixed(0)} ms from the facts in memory`),
    atMost(
      `memory of the chain model, ${large.links} links, against ${MOST_BYTES_PER_LINK} bytes per link`,
      large.bytesPerLink / MOST_BYTES_PER_LINK,
      1,
      `${large.bytesPerLink.toFixed(0)} bytes per link beside the facts`,
    ),
    atMost(
      `whole gap analysis incl. strengthen, ${SMALL} → ${LARGE}`,
      large.gapTime / small.gapTime,
      MOST_GROWTH,
      `${small.gapTime.toFixed(0)} ms (${small.gaps} gaps) → ${large.gapTime.toFixed(0)} ms (${large.gaps} gaps)`,
    ),
  ];
}

async function analyse(size: number) {
  const facts = createGeneratedFacts(size);
  const collect = findCollector();
  collect();
  const before = usedBytes();
  let model: ChainModel | null = null;
  const modelTime = await bestOf(1, () => {
    model = createChainModel(facts, CHAIN);
  });
  collect();
  const built = model as ChainModel | null;
  if (!built) throw new Error('The model was not built.');
  const bytes = usedBytes() - before;
  const links = built.graph.members.length + built.graph.yields.length + built.productions.length;
  let gaps = 0;
  const gapTime = await bestOf(3, () => {
    const view = createRegionView(built, CITY);
    view.statuses();
    gaps = findGaps(view).length;
  });
  return { modelTime, bytesPerLink: bytes / links, links, gapTime, gaps };
}

function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
