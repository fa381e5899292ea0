import { isLacking, type ChainPicture } from './types.ts';
import { isAvailable } from '../../widgets/status.ts';
import type { ChainGraph, GraphLink } from './chain-graph.ts';
import { gatherChips } from './gather.ts';
import { inputsOf } from './select-focus.ts';

/**
 * Every product of the chain without process marks: what goes into what, straight from chip to chip.
 * For the picture of everything, where marks would only be noise until one product is asked for.
 * Complexity: linear in the flows.
 */
export function toWallGraph(picture: ChainPicture): ChainGraph {
  const chips = gatherChips([...picture.products.values()]);
  const chipOf = new Map(chips.flatMap((chip) => chip.members.map((member) => [member.id, chip.id])));
  const links = new Map<string, GraphLink>();
  for (const process of picture.processes) {
    for (const input of inputsOf(process)) {
      const from = chipOf.get(input);
      const product = picture.products.get(input);
      if (from === undefined || !product) continue;
      // A member of an OR group lacks nothing while another one is there.
      const group = process.choices.find((choice) => choice.includes(input));
      const spared = group?.some((id) => isAvailable(picture.products.get(id)?.status ?? 'OUTSIDE')) ?? false;
      for (const output of [process.output, ...process.byproducts]) {
        const to = chipOf.get(output);
        if (to === undefined || to === from) continue;
        const id = `${from}→${to}`;
        const link: GraphLink = {
          id,
          from,
          to,
          kind: output === process.output ? 'output' : 'byproduct',
          lacking: isLacking(product) && !spared,
          idle: !process.runHere,
        };
        const known = links.get(id);
        links.set(
          id,
          known
            ? {
                ...known,
                kind: known.kind === 'output' ? 'output' : link.kind,
                lacking: known.lacking && link.lacking,
                idle: known.idle && link.idle,
              }
            : link,
        );
      }
    }
  }
  return { chips, core: new Set(chips.map((chip) => chip.id)), marks: [], links: [...links.values()] };
}
