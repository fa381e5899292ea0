import type { Gap } from '../../server/analysis/gaps/gap.ts';
import {
  goalsOf,
  hardLosesOf,
  isOnTheWay,
  losesOf,
  plannedBy,
  plantSizeOf,
  unlocksOf,
  wayOf,
} from '../../server/analysis/gaps/gap-details.ts';
import { toGapReason } from '../../server/analysis/gaps/reason.ts';
import { toGapReasons } from '../../server/analysis/gaps/reasons.ts';
import { findNeedsOf } from '../../server/analysis/region/needs-of.ts';
import { findOpensNext } from '../../server/analysis/region/opens-next.ts';
import { findOwnGroupElsewhere } from '../../server/analysis/region/candidates/own-group.ts';
import { findProjectsFor, findStaleMonths } from '../../server/analysis/region/projects-for.ts';
import { toViewId } from '../../server/analysis/region/view-id.ts';
import { findHosts } from '../../server/analysis/region/way.ts';

/** All that can be told of a gap in one object, products, processes and enterprises by their ids; costly, for a few gaps. */
export function toToldGap(gap: Gap) {
  const { view: seenFrom, number, best, ...rest } = gap;
  const { model } = seenFrom;
  const products = (numbers: readonly number[]): string[] => numbers.map((q) => model.products[q]!.id);
  const processes = (numbers: readonly number[]): string[] => numbers.map((p) => model.processes[p]!.id);
  const { all: projects, inTalks } = findProjectsFor(seenFrom, number);
  return {
    ...rest,
    number,
    id: toViewId(seenFrom, number),
    knowledge: seenFrom.knowledge(number),
    way: wayOf(gap),
    reason: toGapReason(gap),
    reasons: toGapReasons(gap),
    onTheWay: isOnTheWay(gap),
    plannedBy: plannedBy(gap),
    projects,
    inTalks,
    staleMonths: findStaleMonths(seenFrom, number),
    plantSize: plantSizeOf(gap),
    ownGroupElsewhere: findOwnGroupElsewhere(seenFrom, number).map((e) => model.enterprises[e]!.id as string),
    hosts: processes(findHosts(model, number)),
    goals: products(goalsOf(gap)),
    bestProcess: best ? processes([best.process])[0]! : null,
    haveInputs: products(best?.have ?? []),
    missingInputs: products(best?.missing ?? []),
    resources: products(best?.resources ?? []),
    neededBy: findNeedsOf(seenFrom, number),
    loses: products(losesOf(gap)),
    hardLoses: products(hardLosesOf(gap)),
    opensNext: products(findOpensNext(seenFrom, number).products),
    unlocks: products(unlocksOf(gap)),
  };
}
