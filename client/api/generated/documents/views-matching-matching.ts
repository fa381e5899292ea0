// Written by `npm run codegen`; do not edit.
import type { MatchingQuery, MatchingQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MatchingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Matching($chain: ID!, $region: ID!, $after: String) {
  matching(chain: $chain, region: $region, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      product {
        ...StatusProduct
        stage
      }
      suppliers {
        id
        mark
        enterprise {
          id
          name
          nameEn
          region {
            id
          }
        }
      }
      buyers {
        id
        enterprise {
          id
          name
          nameEn
        }
        process {
          id
          name
          nameEn
        }
      }
      linked {
        id
        from {
          id
          name
          nameEn
        }
        to {
          id
          name
          nameEn
        }
      }
    }
  }
}
    fragment StatusProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}`) as unknown as TypedDocumentString<MatchingQuery, MatchingQueryVariables>;
