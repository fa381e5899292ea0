/**
 * What a project brings when its plant stands: one plant, its products made by the first of its owners that makes things, the
 * others as its partners. Products of other chains are left out, and so is a project that the city counts but not the chain.
 */
import type { EnterpriseId, ProductId } from '../../domain/ids.ts';
import { productsInRole, type Project } from '../../domain/records.ts';
import type { EnterpriseKind } from '../../domain/words.ts';
import type { ChainModel } from '../model/model.ts';

export interface Landing {
  /** Classes among them. */
  products: ProductId[];
  /** Null where nobody who makes things is said to own it. */
  owner: EnterpriseId | null;
  partners: EnterpriseId[];
}

/** A government or park that stands behind a project makes nothing by itself. */
const MAKERS: ReadonlySet<EnterpriseKind | undefined> = new Set(['ENTERPRISE', 'INSTITUTE'] as const);

export function toLanding(model: ChainModel, project: Project): Landing {
  const products = project.inChain ? productsInRole(project, 'MAKES').filter((product) => model.productIndex.has(product)) : [];
  const kindOf = (id: EnterpriseId) => model.enterprises[model.enterpriseIndex.get(id) ?? -1]?.kind;
  const [owner = null, ...partners] = project.owners.filter((id) => MAKERS.has(kindOf(id)));
  return { products, owner, partners };
}
