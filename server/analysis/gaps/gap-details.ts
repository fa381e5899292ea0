/** What can be told of a gap beside its score, each when it is asked for: of tens of thousands of gaps a page shows fifty. */
import type { PlantSize, Production } from '../../domain/facts.ts';
import type { Way } from '../../domain/words.ts';
import { createGain, type Gain } from '../makeable/gain.ts';
import { PLANNED, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import type { FoundGap } from './gap.ts';

export function wayOf({ view, kind, number }: FoundGap): Way {
  return view.secure[number] && kind !== 'STRENGTHEN' ? 'SECURE' : 'INVITE';
}

/** Planned here, by an enterprise or by a project. */
export function isOnTheWay({ view, number }: FoundGap): boolean {
  return view.planned[number] === 1;
}

/** Product numbers of the goals among these: the product itself, and those that it is needed for. */
export function goalsOf({ view, number }: FoundGap): number[] {
  return [...new Set([...(view.goal[number] ? [number] : []), ...(view.wantedFor.get(number) ?? [])])];
}

/** Product numbers, ascending: what a process of the chain makes with it, in one step. */
export function usedForOf({ view: { model }, number }: FoundGap): number[] {
  const { useStart, uses, requirementProcess } = model.graph;
  const found = new Set<number>();
  for (let k = useStart[number]!; k < useStart[number + 1]!; k++) found.add(model.mainOutput[requirementProcess[uses[k]!]!]!);
  found.delete(number);
  return [...found].sort((a, b) => a - b);
}

export function plantSizeOf({ view, product }: FoundGap): PlantSize | null {
  return view.model.facts.plantSizes.find((size) => size.product === product) ?? null;
}

/** Productions of it, or of a grade class above it, that an enterprise here plans. */
export function plannedBy({ view: { model, local }, number }: FoundGap): Production[] {
  return [number, ...rowOf(model.gradeClasses, number)]
    .flatMap((product) => [...rowOf(model.productionsOf, product)])
    .filter((m) => model.productionPhase[m] === PLANNED && local.isLocal[model.productionEnterprise[m]!])
    .map((m) => model.productions[m]!);
}

/** STRENGTHEN: available products that stop with this one, at most; else empty. */
export function losesOf({ view, kind, number }: FoundGap): readonly number[] {
  return kind === 'STRENGTHEN' ? view.losses().loses(number) : [];
}

/** STRENGTHEN: those of them that purchase cannot mend. */
export function hardLosesOf({ view, kind, number }: FoundGap): readonly number[] {
  return kind === 'STRENGTHEN' ? view.losses().hard(number) : [];
}

/** Product numbers, ascending: what becomes makeable when this product is added alone, from LOCAL_AND_RAW. */
export function unlocksOf({ view, number }: FoundGap): number[] {
  return gainOf(view)
    .gain([number])
    .sort((a, b) => a - b);
}

const gains = new WeakMap<RegionView, Gain>();

/** One per view, for all of its gaps. */
function gainOf(view: RegionView): Gain {
  const gain = gains.get(view) ?? createGain(view.model.graph, view.closure('LOCAL_AND_RAW').has);
  gains.set(view, gain);
  return gain;
}
