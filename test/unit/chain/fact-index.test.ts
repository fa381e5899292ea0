import { expect, it } from 'vitest';
import { createFactIndex } from '../../../server/chain/fact-index.ts';
import type { EnterpriseId, ProductId } from '../../../server/domain/ids.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';

const index = createFactIndex(createTinyFacts());
const idsOf = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

it('finds facts by what they are about', () => {
  expect(idsOf(index.productionsByProduct.get('metal' as ProductId))).toEqual(['makes:e_a:metal:operating']);
  expect(idsOf(index.productionsByEnterprise.get('e_a' as EnterpriseId))).toEqual(['makes:e_a:metal:operating', 'makes:e_a:slag:planned']);
  expect(idsOf(index.needsByProduct.get('ore' as ProductId))).toEqual(['needs:e_a:ore']);
  expect(idsOf(index.processesByInput.get('scrap' as ProductId))).toEqual(['smelt']);
  expect(idsOf(index.membersByClass.get('cls' as ProductId))).toEqual(['metal']);
  expect(idsOf(index.absencesByProduct.get('slag' as ProductId))).toEqual(['absent:r-city:slag']);
});

it('counts by-products as outputs', () => {
  expect(idsOf(index.processesByOutput.get('metal' as ProductId))).toEqual(['smelt']);
  expect(idsOf(index.processesByOutput.get('slag' as ProductId))).toEqual(['smelt']);
});

it('lists a relation under both ends, and once where both are the same', () => {
  expect(index.relationsByEnterprise.get('e_park' as EnterpriseId)).toHaveLength(2);
  const facts = createTinyFacts();
  facts.relations[0]!.to = facts.relations[0]!.from;
  expect(createFactIndex(facts).relationsByEnterprise.get('e_a' as EnterpriseId)).toHaveLength(2);
});

it('has nothing for what nobody speaks of', () => {
  expect(index.productionsByProduct.get('nothing' as ProductId)).toBeUndefined();
  expect(index.products.get('nothing' as ProductId)).toBeUndefined();
});
