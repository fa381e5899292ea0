/**
 * What stops with a product or with enterprises (analysis.md section 4), in three bounds: `loses` if nothing is bought instead,
 * `hard` what purchase cannot mend, `linked` what the records show, and the one rule for the stop of a group.
 * The three share one engine and differ in the requirements that are met whatever is lost. The first look at each prepares it;
 * then a loss costs the links around what it puts in doubt.
 */
import type { Relation } from '../../../domain/facts.ts';
import { createSustain, type Sustain } from '../../makeable/sustain.ts';
import { isInferred } from '../../model/mark-of.ts';
import { rowOf, type ChainModel, type Lists } from '../../model/model.ts';
import { LOCAL_TRADE, WIDE_TRADE } from '../../model/requirements.ts';
import { lazy } from '../../tools/lazy.ts';
import { headsOf, type Running } from './running.ts';
import type { Sources } from './sources.ts';

/** Products ascending; `own` and `lost` have none in common. */
export interface Stop {
  /** Available products that only the stopped support. */
  own: number[];
  /** Available products that then can no longer be made. */
  lost: number[];
}

export interface Losses {
  /** Available products, other than q, that stop once q is nowhere; at most `most` of them. The upper bound. */
  loses(q: number, most?: number): number[];
  /** Those of `lost`, what stops with q, that a running process makes of q itself; in their order. */
  direct(q: number, lost: readonly number[]): number[];
  /** As `loses`, when what is traded widely is bought; empty for a product of trade WIDE. */
  hard(q: number, most?: number): number[];
  /** As `loses`, as far as the records tie the processes to who supports what is lost. */
  linked(q: number, most?: number): number[];
  /** @param stopped enterprise → 1 */
  stop(stopped: Uint8Array): Stop;
  /** The same for a whole maker group, by its head. */
  stopGroup(head: number): Stop;
  /** The groups that have products of their own, by head, ascending; without what nobody is known to make. */
  groups(): { head: number; own: number[] }[];
  /** product → 1 for everything that the running chain reaches. */
  reached(): Uint8Array;
}

export interface LossesInput {
  running: Running;
  sources: Sources;
  available: Uint8Array;
}

export function createLosses(model: ChainModel, { running, sources, available }: LossesInput): Losses {
  const create = (met?: Uint8Array): Sustain =>
    createSustain(model.graph, { base: sources.plain, ring: sources.ring, allowed: running.processes, ...(met && { met }) });
  const plain = lazy(() => create());
  const bought = lazy(() => create(model.purchasable));
  const tied = lazy(() => create(findUnfelt(model, running, plain().has)));
  const ownProducts = lazy(() => groupBySole(model, running.support, available));
  const ownProcesses = lazy(() => groupBySole(model, running.owners, running.processes));
  return {
    loses: (q, most = Infinity) => plain().lost([q], { counts: available, most }),
    direct(q, lost) {
      const next = findMadeOf(model, running.processes, q);
      return lost.filter((one) => next.has(one));
    },
    hard: (q, most = Infinity) => (model.trade[q] === WIDE_TRADE ? [] : bought().lost([q], { counts: available, most })),
    linked: (q, most = Infinity) => tied().lost([q], { counts: available, most }),
    stop(stopped) {
      const isOff = (enterprises: Int32Array) => enterprises.length > 0 && enterprises.every((e) => stopped[e] === 1);
      const own: number[] = [];
      for (let q = 0; q < model.productCount; q++) if (available[q] && isOff(rowOf(running.support, q))) own.push(q);
      const off: number[] = [];
      running.processes.forEach((runs, p) => {
        if (runs && isOff(rowOf(running.owners, p))) off.push(p);
      });
      return { own, lost: plain().lost(own, { counts: available, stopped: off }) };
    },
    stopGroup(head) {
      const own = ownProducts().get(head) ?? [];
      return { own, lost: plain().lost(own, { counts: available, stopped: ownProcesses().get(head) ?? [] }) };
    },
    groups: () =>
      [...ownProducts()]
        .filter(([head]) => head !== running.somebody)
        .map(([head, own]) => ({ head, own }))
        .sort((a, b) => a.head - b.head),
    reached: () => plain().has,
  };
}

/** What the running processes that take q yield. */
function findMadeOf({ graph }: ChainModel, running: Uint8Array, q: number): Set<number> {
  const made = new Set<number>();
  for (let k = graph.useStart[q]!; k < graph.useStart[q + 1]!; k++) {
    const p = graph.requirementProcess[graph.uses[k]!]!;
    if (running[p]) for (let y = graph.yieldStart[p]!; y < graph.yieldStart[p + 1]!; y++) made.add(graph.yields[y]!);
  }
  return made;
}

/** Group → the rows (products or processes that count) that are its alone, ascending. */
function groupBySole(model: ChainModel, enterprises: Lists, counts: Uint8Array): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  counts.forEach((is, row) => {
    const heads = is ? headsOf(model, rowOf(enterprises, row)) : [];
    if (heads.length !== 1) return;
    const list = rows.get(heads[0]!);
    if (list) list.push(row);
    else rows.set(heads[0]!, [row]);
  });
  return rows;
}

/**
 * Requirements with a member of the running chain whose loss its process would not feel: it may make or buy that itself, as far as
 * the records show. A process feels the loss of what nobody hauls, of what a group it belongs to supports, and of what a
 * group supports that is recorded to supply it (any product, no estimate). @returns requirement → 1
 */
function findUnfelt(model: ChainModel, { processes, owners, support }: Running, has: Uint8Array): Uint8Array {
  const { requirementStart, memberStart, members, requirementProcess } = model.graph;
  const suppliedBy = findSupplyLinks(model);
  const met = new Uint8Array(requirementProcess.length);
  processes.forEach((runs, p) => {
    if (!runs) return;
    const own = new Set(headsOf(model, rowOf(owners, p)));
    const felt = new Set([...own, ...[...own].flatMap((head) => suppliedBy.get(head) ?? [])]);
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
      for (let k = memberStart[r]!; k < memberStart[r + 1]! && !met[r]; k++) {
        const q = members[k]!;
        if (!has[q] || model.trade[q] === LOCAL_TRADE) continue;
        if (!rowOf(support, q).some((e) => felt.has(model.groupHead[e] ?? e))) met[r] = 1;
      }
    }
  });
  return met;
}

/** group → the groups that are recorded to supply it. */
function findSupplyLinks(model: ChainModel): Map<number, number[]> {
  const links = new Map<number, number[]>();
  const headOf = (id: string) => model.groupHead[model.enterpriseIndex.get(id) ?? -1];
  const isRecorded = ({ kind, evidence }: Relation) => kind === 'SUPPLIES' && !isInferred(evidence);
  for (const relation of model.facts.relations.filter(isRecorded)) {
    const [from, to] = [headOf(relation.from), headOf(relation.to)];
    if (from === undefined || to === undefined) continue;
    const list = links.get(to);
    if (list) list.push(from);
    else links.set(to, [from]);
  }
  return links;
}
