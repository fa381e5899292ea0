import { z } from 'zod';
import { listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { LINKS, needRows } from '../method/needs.ts';
import { findCutPoints } from './cut-points.ts';
import { toLinks } from '../dominators/dominators-links.ts';

export const cutPointsMethod = createMethod({
  id: 'cut-points',
  title: { zh: '割点与桥', en: 'Cut points and bridges' },
  answers: { zh: '去掉哪一点或哪一条连接，网络就会断开？', en: 'Which points and which links break the network when they are gone?' },
  assumptions: [
    {
      zh: '连接不分方向，按集合计：重复给出或正反各给一次都算一条（与 networkx 的 Graph 相同）；自环不起作用',
      en: 'Links have no direction and count as a set: one given twice, or once each way, is one link (as in the Graph of networkx); a link from a point to itself joins nothing',
    },
  ],
  complexity: 'O(points + links)',
  source: 'Hopcroft & Tarjan 1973, Algorithm 447: efficient algorithms for graph manipulation',
  parameters: [{ name: 'links', meaning: { zh: '无向连接 [一端, 另一端]', en: 'undirected links [end, other end]' } }],
  input: z.object({ links: listOf(z.tuple([z.string(), z.string()])) }),
  needs: ({ links }) => [needRows('links', links.length, LINKS)],
  figures: ({ links }) => 2 * links.length,
  run({ links }) {
    const { names, start, items } = toLinks(links);
    const { articulation, bridges } = findCutPoints({ start, items });
    const toName = (v: number): string => names[v] as string;
    return { articulation: articulation.map(toName), bridges: bridges.map((pair) => pair.map(toName)) };
  },
});
