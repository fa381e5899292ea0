/**
 * Gaps as objects that compute their costly parts when read: a chain of 100,000 products has tens of thousands of gaps, of
 * which a page shows fifty.
 */
import type { ProductId } from '../../domain/ids.ts';
import type { Confidence, GapKind } from '../../domain/words.ts';
import type { Gain } from '../makeable/gain.ts';
import { PLANNED, rowOf } from '../model/model.ts';
import type { BestProcess } from '../region/best-process.ts';
import { findNeedsOf } from '../region/needs-of.ts';
import { findOpensNext } from '../region/opens-next.ts';
import { findOwnGroupElsewhere } from '../region/own-group.ts';
import { findProjectsFor, findStaleMonths } from '../region/projects-for.ts';
import type { RegionView } from '../region/region-view.ts';
import { toViewId } from '../region/view-id.ts';
import { findHosts } from '../region/way.ts';
import { lazy } from '../tools/lazy.ts';
import type { FoundGap, Gap, GapValues, Ranking } from './gap.ts';
import { toGapReason } from './reason.ts';
import { toGapReasons } from './reasons.ts';

/** What find-gaps knows of a gap at once. */
export interface GapSeed {
  kind: GapKind;
  number: number;
  best: BestProcess | null;
  values: GapValues;
  confidence: Confidence | null;
  readiness: number | null;
  candidates: number;
}

export function toFoundGap(view: RegionView, gains: Gain, seed: GapSeed): FoundGap {
  const { model, local } = view;
  const { kind, number: q, best, ...known } = seed;
  const toIds = (numbers: readonly number[]): ProductId[] => numbers.map((product) => model.products[product]!.id);
  const reason = lazy(() => toGapReason(view, q, kind, best));
  const reasons = lazy(() => toGapReasons(view, q, kind, best));
  const neededBy = lazy(() => findNeedsOf(view, q));
  const loses = lazy(() => toIds(kind === 'STRENGTHEN' ? view.losses().loses(q) : []));
  const hardLoses = lazy(() => toIds(kind === 'STRENGTHEN' ? view.losses().hard(q) : []));
  const unlocks = lazy(() => toIds(gains.gain([q]).sort((a, b) => a - b)));
  const opensNext = lazy(() => toIds(findOpensNext(view, q).products));
  const projects = lazy(() => findProjectsFor(view, q));
  const toGap = (ranking: Ranking): Gap => ({
    ...known,
    ...ranking,
    toGap,
    view,
    kind,
    number: q,
    id: toViewId(view, q),
    product: model.products[q]!.id,
    way: view.secure[q] && kind !== 'STRENGTHEN' ? 'SECURE' : 'INVITE',
    onTheWay: view.planned[q] === 1,
    bestProcess: best ? model.processes[best.process]!.id : null,
    get knowledge() {
      return view.knowledge(q);
    },
    get haveInputs() {
      return toIds(best?.have ?? []);
    },
    get missingInputs() {
      return toIds(best?.missing ?? []);
    },
    get resources() {
      return toIds(best?.resources ?? []);
    },
    get hosts() {
      return findHosts(model, q).map((p) => model.processes[p]!.id);
    },
    get goals() {
      return toIds([...new Set([...(view.goal[q] ? [q] : []), ...(view.wantedFor.get(q) ?? [])])]);
    },
    get ownGroupElsewhere() {
      return findOwnGroupElsewhere(view, q).map((e) => model.enterprises[e]!.id);
    },
    get plantSize() {
      return model.facts.plantSizes.find((size) => size.product === model.products[q]!.id) ?? null;
    },
    get projects() {
      return projects().all;
    },
    get inTalks() {
      return projects().inTalks;
    },
    get staleMonths() {
      return findStaleMonths(view, q);
    },
    get plannedBy() {
      return [...rowOf(model.productionsOf, q), ...[...rowOf(model.gradeClasses, q)].flatMap((c) => [...rowOf(model.productionsOf, c)])]
        .filter((m) => model.productionPhase[m] === PLANNED && local.isLocal[model.productionEnterprise[m]!])
        .map((m) => model.productions[m]!);
    },
    get reason() {
      return reason();
    },
    get reasons() {
      return reasons();
    },
    get neededBy() {
      return neededBy();
    },
    get loses() {
      return loses();
    },
    get hardLoses() {
      return hardLoses();
    },
    get opensNext() {
      return opensNext();
    },
    get unlocks() {
      return unlocks();
    },
  });
  return { kind, number: q, product: model.products[q]!.id, values: seed.values, toGap };
}
