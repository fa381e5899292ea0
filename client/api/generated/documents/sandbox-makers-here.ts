// Written by `npm run codegen`; do not edit.
import type { MakersHereQuery, MakersHereQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MakersHereDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MakersHere($product: ID!, $region: ID!) {
  product(id: $product) {
    id
    name
    nameEn
    parentClass {
      id
      madeBy(region: $region, phase: OPERATING, first: 200) {
        nodes {
          enterprise {
            id
          }
        }
      }
    }
    madeBy(region: $region, phase: OPERATING, first: 200) {
      nodes {
        enterprise {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MakersHereQuery, MakersHereQueryVariables>;
