/**
 * Inner steps 同厂工序: a product that is not available, and whoever asks for it here could make it on the way from what is his.
 * Steps inside one group are that group's business (analysis.md section 2), so it is no plant to build by itself: it comes with what
 * it is a step of. The in-house rule (in-house.ts), carried on over several steps and to those who would make the end product: by a
 * planned row, or as an owner of a project of the chain. Alternatives that nothing settles ask for none of their members.
 * Linear in the links upstream of what is asked for, at most MOST_STEPS of them.
 */
import { append } from '../../domain/append.ts';
import { productsInRole } from '../../domain/records.ts';
import { rowOf } from '../model/model.ts';
import { ENERGY, MAIN } from '../model/requirements.ts';
import { oncePer } from '../tools/once-per.ts';
import { findGroupsWithMainInput } from './in-house.ts';
import { findReadiest } from './readiness.ts';
import type { RegionView } from './region-view.ts';

/** So many steps before what asks for it a product may lie. */
const MOST_STEPS = 3;

/** Somebody runs a process here, or would: heads of groups, and the product in the end. */
interface Ask {
  process: number;
  groups: readonly number[];
  end: number;
}

/** product → the products, ascending, on whose way it is a step; what anybody else asks for as well is none. Computed once per view. */
export const findInnerSteps = oncePer((view: RegionView): ReadonlyMap<number, readonly number[]> => {
  const { model, local, available } = view;
  const maker = createMaker(view);
  const stepOf = new Map<number, Set<number>>();
  const alsoElse = new Set<number>();
  const walk = ({ process, groups, end }: Ask, steps: number): void => {
    for (const q of findSoleUnmet(view, process)) {
      const ways = groups.flatMap((group) => {
        const source = maker.find(q, group, steps);
        return source === null ? [] : [{ group, source }];
      });
      if (ways.length === 0) alsoElse.add(q);
      else stepOf.set(q, (stepOf.get(q) ?? new Set()).add(end));
      const able = ways.map(({ group }) => group);
      for (const process of new Set(ways.map(({ source }) => source))) walk({ process, groups: able, end }, steps - 1);
    }
  };
  for (const ask of findAsks(view)) walk(ask, MOST_STEPS);
  for (const q of stepOf.keys()) {
    const users = rowOf(local.users, q).map((e) => model.groupHead[e]!);
    if (users.some((group) => maker.find(q, group, MOST_STEPS) === null)) alsoElse.add(q);
  }
  return new Map([...stepOf].filter(([q]) => !available[q] && !alsoElse.has(q)).map(([q, ends]) => [q, [...ends].sort((a, b) => a - b)]));
});

/** Processes run here, and the readiest one of what somebody here would make. */
function findAsks({ model, local, runHere, available }: RegionView): Ask[] {
  const headsOf = (enterprises: Iterable<number>) => [...new Set(Array.from(enterprises, (e) => model.groupHead[e]!))];
  const asks: Ask[] = [];
  runHere.forEach((runs, process) => {
    const end = model.mainOutput[process]!;
    if (runs) asks.push({ process, groups: headsOf(rowOf(local.makers, end)), end });
  });
  const planners = new Map<number, number[]>();
  const plan = (q: number, enterprises: Iterable<number>) => {
    for (const e of enterprises) append(planners, q, e);
  };
  for (let q = 0; q < model.productCount; q++) if (!available[q]) plan(q, rowOf(local.planners, q));
  for (const project of model.records.projects.filter((one) => one.inChain && one.stage !== 'STALLED')) {
    const owners = project.owners.map((id) => model.enterpriseIndex.get(id)!).filter((e) => local.isLocal[e]);
    for (const id of productsInRole(project, 'MAKES')) {
      const q = model.productIndex.get(id);
      if (q !== undefined && q < model.productCount && !available[q]) plan(q, owners);
    }
  }
  for (const [end, enterprises] of planners) {
    const best = findReadiest(model, available, rowOf(model.mainSources, end));
    if (best) asks.push({ process: best.process, groups: headsOf(enterprises), end });
  }
  return asks;
}

/** What the process lacks and nothing else could stand in for, energy and resources apart. */
function findSoleUnmet({ model, available, needs }: RegionView, process: number): number[] {
  const { requirementStart, memberStart, members } = model.graph;
  const found: number[] = [];
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    if (model.requirementPart[r] === ENERGY) continue;
    const asked: number[] = [];
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) if (needs.needsMember[k]) asked.push(members[k]!);
    if (asked.length === 1 && !available[asked[0]!] && model.stage[asked[0]!]! >= 1) found.push(asked[0]!);
  }
  return found;
}

/** Whether a group has the material of a product and nothing is missing on the way: kept per product, group and number of steps. */
function createMaker({ model, local, available, needed }: RegionView) {
  const { requirementStart, memberStart, members } = model.graph;
  const kept = new Map<number, number | null>();
  const withMainInput = new Map<number, Set<number>>();
  const isThere = (q: number) => available[q] === 1 || (model.stage[q] === 0 && needed[q] === 1);

  /** The process by which the group could make q in at most so many steps, null for none. */
  function find(q: number, group: number, steps: number): number | null {
    if (steps === 0) return null;
    const key = (q * model.enterprises.length + group) * (MOST_STEPS + 1) + steps;
    let found = kept.get(key);
    if (found === undefined) {
      found = rowOf(model.mainSources, q).find((p) => canRun(p, group, steps)) ?? null;
      kept.set(key, found);
    }
    return found;
  }

  function canRun(process: number, group: number, steps: number): boolean {
    let groups = withMainInput.get(process);
    if (!groups) withMainInput.set(process, (groups = findGroupsWithMainInput(model, local, process)));
    let isTied = groups.has(group);
    for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
      const all = members.subarray(memberStart[r]!, memberStart[r + 1]!);
      if (all.some(isThere)) continue;
      if (!all.some((q) => find(q, group, steps - 1) !== null)) return false;
      isTied ||= model.requirementPart[r] === MAIN;
    }
    return isTied;
  }

  return { find };
}
