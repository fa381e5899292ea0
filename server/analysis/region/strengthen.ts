/**
 * 强链 STRENGTHEN: what is made here by exactly one maker group, so that its loss stops at least one other available
 * product. Only products with one group are tried, and each trial ends at the first product lost.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';

/** The head of the only local maker group of q, or -1 when there are none or several. */
export function findSoleGroup(model: ChainModel, local: LocalFacts, q: number): number {
  const makers = rowOf(local.makers, q);
  if (makers.length === 0) return -1;
  const head = model.groupHead[makers[0]!]!;
  return makers.every((e) => model.groupHead[e] === head) ? head : -1;
}

/** @param countLost how many other available products the loss of q stops, counted up to `most` @returns product → 1 */
export function findStrengthen(
  model: ChainModel,
  recorded: Uint8Array,
  local: LocalFacts,
  countLost: (q: number, most: number) => number,
): Uint8Array {
  return recorded.map((isRecorded, q) => (isRecorded && findSoleGroup(model, local, q) !== -1 && countLost(q, 1) > 0 ? 1 : 0));
}
