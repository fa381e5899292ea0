/**
 * How a gap is closed (analysis.md section 2). SECURE 保供: every process that makes the product rests on an ore that nobody hauls and
 * that is not here, so contracts or stakes help and no plant does; or it only ever arises beside something else, at a host.
 * INVITE 招引: everything else. Linear in the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import { LOCAL_TRADE, WIDE_TRADE } from '../model/requirements.ts';

/** @returns product → 1 for SECURE */
export function findSecure(model: ChainModel, available: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: model.productCount }, (_, q) => {
    const main = rowOf(model.mainSources, q);
    if (main.length === 0) return Number(findHosts(model, q).length > 0);
    return Number(main.every((p) => isOreBound(model, available, p)));
  });
}

/**
 * The way to what is brought without being a gap: beside what is to be secured, a resource is bought under contract, and so is what no
 * process of the chain makes (oxalic acid, aluminium ingot): no plant is known that could come for it.
 * @returns product → 1 for what no plant can be attracted for
 */
export function findNotAttracted(model: ChainModel, secure: Uint8Array): Uint8Array {
  return secure.map((is, q) => Number(is === 1 || model.stage[q] === 0 || rowOf(model.mainSources, q).length === 0));
}

/**
 * Sold everywhere, and nothing in the chain says how it would be made: pure iron for an alloy, glass cloth for a laminate. It is a gap
 * all the same, and closed by a purchase before anybody thinks of a plant. What policy or the question asks for is none of these.
 */
export function isOnlyBought({ model, goal }: { model: ChainModel; goal: Uint8Array }, q: number): boolean {
  const isMade = rowOf({ start: model.graph.sourceStart, items: model.graph.sources }, q).length > 0;
  return !isMade && model.trade[q] === WIDE_TRADE && !goal[q];
}

/** Processes that yield q beside their main output, where none has it as its main output; ascending. */
export function findHosts(model: ChainModel, q: number): number[] {
  if (rowOf(model.mainSources, q).length > 0) return [];
  return [...rowOf({ start: model.graph.sourceStart, items: model.graph.sources }, q)];
}

/** A requirement that only resources of trade LOCAL could meet, none of them here. */
function isOreBound({ graph, stage, trade }: ChainModel, available: Uint8Array, process: number): boolean {
  const { requirementStart, memberStart, members } = graph;
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    const all = members.subarray(memberStart[r]!, memberStart[r + 1]!);
    if (all.every((q) => stage[q] === 0 && trade[q] === LOCAL_TRADE && !available[q])) return true;
  }
  return false;
}
