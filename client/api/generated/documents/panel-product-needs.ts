// Written by `npm run codegen`; do not edit.
import type { ProductNeedsQuery, ProductNeedsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductNeedsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductNeeds($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!, $first: Int!, $after: String) {
  product(id: $product) {
    id
    neededBy(region: $region, chain: $chain, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        quantity
        unit
        doubted {
          raw
          verdict
        }
        mark
        enterprise {
          id
          name
          nameEn
        }
        process {
          id
          name
          nameEn
          outputs {
            byproduct
            product {
              id
              name
              nameEn
              status(region: $region, chain: $chain, scenario: $scenario)
            }
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
}`) as unknown as TypedDocumentString<ProductNeedsQuery, ProductNeedsQueryVariables>;
