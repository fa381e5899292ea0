/** What the facts say of one candidate for one product: its productions, its cited ties to the product, its gap products. */
import { append } from '../../domain/append.ts';
import type { Evidence, Production, Relation } from '../../domain/facts.ts';
import type { TargetRole } from '../../domain/words.ts';
import { OPERATING, PLANNED, rowOf } from '../model/model.ts';
import type { Candidate } from '../region/candidates/candidates.ts';
import type { RegionView } from '../region/region-view.ts';
import { isInferred } from '../model/mark-of.ts';

export interface CandidateFacts {
  enterprise: number;
  role: TargetRole;
  /** Operating productions of the product itself. */
  makes: Production[];
  /** Operating productions of a grade class that it belongs to. */
  makesGrade: Production[];
  /** Planned productions of the product, or of a grade class that it belongs to. */
  plans: Production[];
  /** Relations of the candidate that name the product, estimates left out; of a way in also those that lead to a maker. */
  relations: Relation[];
  /** Supplement and extend gaps of the region that it makes, ascending numbers. */
  gapProducts: number[];
}

/** All evidence of what the candidate makes, plans and is tied by. */
export function evidenceOf({ makes, makesGrade, plans, relations }: CandidateFacts): Evidence[] {
  return [...makes, ...makesGrade, ...plans, ...relations].flatMap((fact) => fact.evidence);
}

/** @param gapProductsOf enterprise → gap products it makes */
export function readCandidate(
  view: RegionView,
  q: number,
  { enterprise, role }: Candidate,
  gapProductsOf: ReadonlyMap<number, number[]>,
): CandidateFacts {
  const { model } = view;
  const id = model.enterprises[enterprise]!.id;
  const rows = (product: number, phase: number) =>
    [...rowOf(model.productionsOf, product)]
      .filter((m) => model.productionEnterprise[m] === enterprise && model.productionPhase[m] === phase)
      .map((m) => model.productions[m]!);
  const relations = (model.relationsByProduct.get(model.products[q]!.id) ?? []).filter((r) => r.from === id || r.to === id);
  return {
    enterprise,
    role,
    makes: rows(q, OPERATING),
    makesGrade: [...rowOf(model.gradeClasses, q)].flatMap((c) => rows(c, OPERATING)),
    plans: [q, ...rowOf(model.gradeClasses, q)].flatMap((product) => rows(product, PLANNED)),
    relations: [...relations, ...(role === 'WAY_IN' ? findTiesToMakers(view, q, id) : [])].filter((r) => !isInferred(r.evidence)),
    gapProducts: gapProductsOf.get(enterprise) ?? [],
  };
}

/** Relations without a product that lead from the enterprise to a maker of q, or of a grade class above it. */
function findTiesToMakers({ model }: RegionView, q: number, id: string): Relation[] {
  const makers = new Set<string>(
    [q, ...rowOf(model.gradeClasses, q)].flatMap((product) =>
      [...rowOf(model.productionsOf, product)].map((m) => model.productions[m]!.enterprise),
    ),
  );
  return (model.relationsByEnterprise.get(id) ?? []).filter((r) => r.product === null && makers.has(r.from === id ? r.to : r.from));
}

/** enterprise outside → supplement and extend gaps that it makes, operating. */
export function findGapProducts(view: RegionView): Map<number, number[]> {
  const { model, local } = view;
  const found = new Map<number, number[]>();
  for (let q = 0; q < model.productCount; q++) {
    if (!view.supplement[q] && !view.extend[q]) continue;
    const makers = new Set(
      [...rowOf(model.productionsOf, q)].filter((m) => model.productionPhase[m] === OPERATING).map((m) => model.productionEnterprise[m]!),
    );
    for (const e of makers) if (!local.isLocal[e] && !local.isStopped[e]) append(found, e, q);
  }
  return found;
}
