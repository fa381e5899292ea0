import { findMarket } from '../../analysis/balance/market.ts';
import {
  goalsOf,
  hardLosesOf,
  isOnTheWay,
  losesOf,
  plannedBy,
  plantSizeOf,
  unlocksOf,
  usedForOf,
  wayOf,
} from '../../analysis/gaps/gap-details.ts';
import { toGapReason } from '../../analysis/gaps/reason.ts';
import { toGapReasons } from '../../analysis/gaps/reasons.ts';
import { findProof } from '../../analysis/makeable/proof.ts';
import { findInnerSteps } from '../../analysis/region/inner-steps.ts';
import { findNeedsOf } from '../../analysis/region/needs-of.ts';
import { findOpensNext } from '../../analysis/region/opens-next.ts';
import { findOwnGroupElsewhere } from '../../analysis/region/candidates/own-group.ts';
import { findProjectsFor, findStaleMonths } from '../../analysis/region/projects-for.ts';
import { toViewId } from '../../analysis/region/view-id.ts';
import { findHosts } from '../../analysis/region/way.ts';
import { HORIZONS, type Horizon } from '../../domain/words.ts';
import type { GapResolvers } from '../generated/resolvers.ts';
import { findNeedRows } from '../lines/balance-rows.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { toYearlyLine } from '../lines/to-interval.ts';
import type { GapLine } from '../nodes/parents.ts';
import { toPackageSearchLine } from '../lines/to-package-search.ts';
import { toProducts } from '../lines/to-products.ts';
import { findInOtherChains } from '../memo/other-chains.ts';
import { toProofLine } from '../lines/to-proof.ts';
import { readPackages } from '../memo/searches.ts';
import { readTargets } from '../memo/targets.ts';
import { checkFirst } from '../paging/connection.ts';

export const Gap: GapResolvers = {
  id: ({ view, number }) => toViewId(view, number),
  product: ({ view, number }) => view.model.products[number]!,
  reason: (gap, _, { language }) => toGapReason(gap)[language],
  reasons: (gap) => toGapReasons(gap),
  knowledge: ({ view, number }) => view.knowledge(number),
  way: (gap) => wayOf(gap),
  goals: (gap) => toProducts(gap.view.model, goalsOf(gap)),
  usedFor: (gap) => toProducts(gap.view.model, usedForOf(gap)),
  stepOf: ({ view, number }) => toProducts(view.model, [...(findInnerSteps(view).get(number) ?? [])]),
  resources: ({ view, best }) => toProducts(view.model, best?.resources ?? []),
  opensNext: ({ view, number }) => toProducts(view.model, findOpensNext(view, number).products),
  hardLoses: (gap) => toProducts(gap.view.model, hardLosesOf(gap)),
  inTalks: ({ view, number }) => findProjectsFor(view, number).inTalks,
  staleMonths: ({ view, number }) => findStaleMonths(view, number),
  ownGroupElsewhere: ({ view, number }) => findOwnGroupElsewhere(view, number).map((e) => view.model.enterprises[e]!),
  hosts: ({ view, number }) => findHosts(view.model, number).map((p) => view.model.processes[p]!),
  plantSize: (gap) => plantSizeOf(gap),
  market: (gap) => toMarketLine(gap, 'NOW'),
  marketWithPlanned: (gap) => toMarketLine(gap, 'WITH_PLANNED'),
  marketDoubted: ({ view, number }, { horizon }, context) =>
    doubtedAbout(findNeedRows(view, number, horizon ? [horizon] : HORIZONS), context),
  onTheWay: (gap) => isOnTheWay(gap),
  plannedBy: (gap) => plannedBy(gap),
  projects: ({ view, number }) => findProjectsFor(view, number).all,
  bestProcess: ({ view, best }) => (best ? view.model.processes[best.process]! : null),
  haveInputs: ({ view, best }) => toProducts(view.model, best?.have ?? []),
  missingInputs: ({ view, best }) => toProducts(view.model, best?.missing ?? []),
  neededBy: ({ view, number }) => findNeedsOf(view, number),
  loses: (gap) => toProducts(gap.view.model, losesOf(gap)),
  unlocks: (gap) => toProducts(gap.view.model, unlocksOf(gap)),
  targets: ({ view, number }, { first }) => readTargets(view, number, null).slice(0, checkFirst(first, 5)),
  packages: ({ view, number }, { first }, { language, time }) => {
    const question = { target: number, base: 'LOCAL_AND_RAW', items: 'ANY', without: [], first: checkFirst(first, 5) } as const;
    return toPackageSearchLine(view.model, readPackages(view, question, time), language);
  },
  inOtherChains: ({ view, number }, _, { snapshot }) => findInOtherChains(view, number, snapshot),
  proof: ({ view, number }) =>
    toProofLine(view.model, findProof(view.model.graph, { base: view.base('LOCAL_AND_RAW'), target: number, runHere: view.runHere })),
};

function toMarketLine({ view, number }: GapLine, horizon: Horizon) {
  const market = findMarket(view, number, horizon);
  return market && toYearlyLine(market, view.model.products[number]!);
}
