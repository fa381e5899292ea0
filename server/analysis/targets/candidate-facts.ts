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

/**
 * In the order of the candidates. Linear in the productions and relations of the product and the relations of its ways in.
 * @param gapProductsOf enterprise → gap products it makes
 */
export function readCandidates(
  view: RegionView,
  q: number,
  candidates: readonly Candidate[],
  gapProductsOf: ReadonlyMap<number, number[]>,
): CandidateFacts[] {
  const { model } = view;
  const grades = [...rowOf(model.gradeClasses, q)];
  const own = groupRows(view, [q]);
  const ofGrade = groupRows(view, grades);
  const makers = new Set<string>([...own.keys(), ...ofGrade.keys()].map((e) => model.enterprises[e]!.id));
  const named = new Map<string, Relation[]>();
  for (const relation of model.relationsByProduct.get(model.products[q]!.id) ?? [])
    for (const end of new Set([relation.from, relation.to])) append(named, end, relation);
  return candidates.map(({ enterprise, role }): CandidateFacts => {
    const id = model.enterprises[enterprise]!.id;
    const rows = (lists: Rows, phase: number) =>
      (lists.get(enterprise) ?? []).filter((m) => model.productionPhase[m] === phase).map((m) => model.productions[m]!);
    const toMakers = role === 'WAY_IN' ? (model.relationsByEnterprise.get(id) ?? []) : [];
    const relations = [
      ...(named.get(id) ?? []),
      ...toMakers.filter((r) => r.product === null && makers.has(r.from === id ? r.to : r.from)),
    ];
    return {
      enterprise,
      role,
      makes: rows(own, OPERATING),
      makesGrade: rows(ofGrade, OPERATING),
      plans: [...rows(own, PLANNED), ...rows(ofGrade, PLANNED)],
      relations: relations.filter((r) => !isInferred(r.evidence)),
      gapProducts: gapProductsOf.get(enterprise) ?? [],
    };
  });
}

/** enterprise → its production rows of the products, product by product. */
type Rows = ReadonlyMap<number, number[]>;

function groupRows({ model }: RegionView, products: readonly number[]): Rows {
  const found = new Map<number, number[]>();
  for (const product of products) for (const m of rowOf(model.productionsOf, product)) append(found, model.productionEnterprise[m]!, m);
  return found;
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
