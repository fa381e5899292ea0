// Written by `npm run codegen`; do not edit.
import type { ProductNamedQuery, ProductNamedQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductNamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductNamed($id: ID!) {
  product(id: $id) {
    id
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<ProductNamedQuery, ProductNamedQueryVariables>;
