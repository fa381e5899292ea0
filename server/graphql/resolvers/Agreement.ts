import { findNode } from '../nodes/find-node.ts';
import type { AgreementResolvers } from '../generated/resolvers.ts';
import type { AnyEntity } from '../nodes/parents.ts';
import { findRecordEntity } from '../nodes/find-record.ts';

export const Agreement: AgreementResolvers = {
  parties: ({ parties }, _, { index }) => parties.map((id) => index.enterprises.get(id)!),
  creates: ({ creates }, _, { index, recordIndex }) =>
    creates.map((id) => (findRecordEntity(id, recordIndex) ?? findNode(id, index)) as AnyEntity),
  products: ({ products }, _, { index }) => products.map((id) => index.products.get(id)!),
};
