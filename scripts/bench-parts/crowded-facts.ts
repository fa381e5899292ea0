/** A product wanted in the city that many firms elsewhere make, all of them tied to each other in one of the shapes. */
import { sortedById } from '../../server/domain/by-code-point.ts';
import type { Facts, Relation } from '../../server/domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../server/domain/ids.ts';
import { createGeneratedFacts } from './generated-facts.ts';
import { createShapedLinks, type Shape } from './shapes.ts';

const CHAIN_OF = 100;
/** The product that everybody makes. */
export const CROWDED = 'x50' as ProductId;

/** Relations with `size` links of the shape between firms v0, v1 … */
export function createShapedRelations(shape: Shape, size: number): Relation[] {
  return createShapedLinks(shape, size).map(([from, to], i) => ({
    noun: 'RELATION',
    id: `rel:${i}` as FactId,
    kind: 'SUPPLIES',
    from: from as EnterpriseId,
    to: to as EnterpriseId,
    product: null,
    date: null,
    until: null,
    note: null,
    evidence: [{ source: 'definition', confidence: 'COMMON', basis: null, locator: null, caption: false }] as Relation['evidence'],
  }));
}

/** @param firms how many elsewhere make the product; the first of a hundred firms lies in the city, so that ties lead there */
export function createCrowdedFacts(shape: Shape, firms: number): Facts {
  const facts = createGeneratedFacts(CHAIN_OF);
  const relations = createShapedRelations(shape, firms);
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const [blank, elsewhere] = [facts.enterprises[0]!, facts.regions.find(({ id }) => id === 'elsewhere')!.id];
  const enterprises = ids.map((id, i) => ({ ...blank, id, name: `厂${i}`, region: i % 100 === 0 ? blank.region : elsewhere }));
  const row = facts.productions[0]!;
  const productions = ids
    .filter((_, i) => i % 100 !== 0)
    .map((enterprise) => ({ ...row, id: `makes:${enterprise}:${CROWDED}` as FactId, enterprise, product: CROWDED }));
  return {
    ...facts,
    enterprises: sortedById([...facts.enterprises, ...enterprises]),
    productions: sortedById([...facts.productions.filter(({ product }) => product !== CROWDED), ...productions]),
    relations,
  };
}
