/** Generated inputs of the bench: the same numbers every time. */
import type { ProcessInput } from '../../server/analysis/makeable/and-or-graph.ts';

/** A fixed sequence of whole numbers below the given bound. */
export function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface GeneratedChain {
  processes: ProcessInput[];
  base: string[];
}

/** As many products as processes; each takes two or three earlier products, every fifth an OR group, every seventh yields a by-product. */
export function createRandomChain(size: number, seed = 3): GeneratedChain {
  const dice = createDice(seed);
  const earlier = (i: number) => `x${dice(Math.max(1, i))}`;
  const processes = Array.from({ length: size }, (_, i): ProcessInput => ({
    id: `p${i}`,
    inputs: Array.from({ length: 2 + dice(2) }, () => earlier(i)),
    anyOf: i % 5 === 0 ? [[earlier(i), earlier(i)]] : [],
    outputs: i % 7 === 0 ? [`x${i}`, `x${dice(size)}`] : [`x${i}`],
  }));
  return { processes, base: Array.from({ length: Math.ceil(size / 10) }, (_, i) => `x${3 * i}`) };
}

const LANES = 8;
const DECOYS = 50;

/**
 * 2,000 processes, 108 products that can only be bought, and one target whose smallest package has exactly eight of them:
 * eight lanes of 240 steps, each opened by one bought product; decoys enter a lane too, but at the price of two of their own.
 */
export function createPlantedChain(): GeneratedChain & { target: string; minimumSize: number } {
  const dice = createDice(17);
  const stock = Array.from({ length: 40 }, (_, i) => `stock${i}`);
  const any = () => stock[dice(stock.length)]!;
  const processes: ProcessInput[] = [];
  for (let lane = 0; lane < LANES; lane++) {
    for (let step = 0; step < 240; step++) {
      const from = step === 0 ? `key${lane}` : `lane${lane}-${step - 1}`;
      processes.push({
        id: `step${lane}-${step}`,
        inputs: [from, any()],
        anyOf: [[any(), `lane${dice(LANES)}-${dice(240)}`]],
        outputs: [`lane${lane}-${step}`, `waste${dice(300)}`],
      });
    }
  }
  for (let i = 0; i < DECOYS; i++)
    processes.push({ id: `decoy${i}`, inputs: [`decoy${i}a`, `decoy${i}b`, any()], outputs: [`lane${i % LANES}-${dice(240)}`] });
  processes.push({ id: 'end', inputs: Array.from({ length: LANES }, (_, lane) => `lane${lane}-239`), outputs: ['target'] });
  for (let i = processes.length; i < 2000; i++)
    processes.push({ id: `more${i}`, inputs: [`waste${dice(300)}`, any()], outputs: [`waste${dice(300)}`] });
  return { processes, base: stock, target: 'target', minimumSize: LANES };
}

/** A connected network with a few loops and many dead ends, one way or both ways to read. */
export function createNetworkLinks(points: number, links: number): [string, string][] {
  const dice = createDice(29);
  const tree = Array.from({ length: points - 1 }, (_, i): [string, string] => [`v${Math.max(0, i - dice(50))}`, `v${i + 1}`]);
  const more = Array.from({ length: links - tree.length }, (): [string, string] => {
    const from = dice(points);
    return [`v${from}`, `v${Math.min(points - 1, from + dice(200))}`];
  });
  return [...tree, ...more];
}
