// Written by `npm run codegen`; do not edit.
import type { ProductMakersQuery, ProductMakersQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductMakersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductMakers($product: ID!, $region: ID, $first: Int!, $after: String) {
  product(id: $product) {
    id
    madeBy(region: $region, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        phase
        status
        capacity
        unit
        year
        aggregate
        chains {
          id
          name
          nameEn
        }
        claims {
          id
          raw
          verdict
        }
        mark
        enterprise {
          id
          name
          nameEn
          nameVerified
          standsFor
          region {
            id
            name
            nameEn
          }
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  source {
    id
    title
    publisher
    date
    url
    linkOk
    citation
  }
  confidence
  basis
  locator
}`) as unknown as TypedDocumentString<ProductMakersQuery, ProductMakersQueryVariables>;
