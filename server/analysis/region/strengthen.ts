/**
 * 强链 STRENGTHEN: recorded here, supported by exactly one maker group, its loss stops at least one other available product, and
 * somebody else lives on it: a running process that takes it belongs to another group too, or another group here uses it.
 * (Steps inside one group are that group's business.) Only products with one group are tried, each trial ends at the first loss.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';
import { findUsers, type Needed } from './needed.ts';
import { headsOf, type Running } from './stop/running.ts';

/** The head of the only maker group that supports q here, or -1 when there are none or several, or when nobody knows who. */
export function findSoleGroup(model: ChainModel, { support, somebody }: Running, q: number): number {
  const heads = headsOf(model, rowOf(support, q));
  return heads.length === 1 && heads[0] !== somebody ? heads[0]! : -1;
}

export interface StrengthenInput {
  recorded: Uint8Array;
  needs: Needed;
  local: LocalFacts;
  running: Running;
  /** How many other available products the loss of q stops, counted up to `most`. */
  countLost(q: number, most: number): number;
}

/** @returns product → 1 */
export function findStrengthen(model: ChainModel, { recorded, needs, local, running, countLost }: StrengthenInput): Uint8Array {
  return recorded.map((isRecorded, q) => {
    if (!isRecorded) return 0;
    const sole = findSoleGroup(model, running, q);
    if (sole === -1 || findDependants(model, { needs, local, running }, q, sole).length === 0) return 0;
    return countLost(q, 1) > 0 ? 1 : 0;
  });
}

/** Heads of the other groups here that live on q: of processes that take it, and of those recorded to use it; ascending. */
export function findDependants(
  model: ChainModel,
  { needs, local, running }: Pick<StrengthenInput, 'needs' | 'local' | 'running'>,
  q: number,
  sole: number,
): number[] {
  const users = findUsers(model, needs, running.processes, q).flatMap((p) => [...rowOf(running.owners, p)]);
  return headsOf(model, [...users, ...rowOf(local.users, q)]).filter((head) => head !== sole && head !== running.somebody);
}
