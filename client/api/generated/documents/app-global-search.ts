// Written by `npm run codegen`; do not edit.
import type { GlobalSearchQuery, GlobalSearchQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GlobalSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GlobalSearch($text: String!) {
  search(
    text: $text
    kinds: [PRODUCT, ENTERPRISE, PROJECT, PERSON, AGREEMENT, EVENT, POLICY_LINE, PROJECT_BATCH, LEAD]
    first: 12
  ) {
    kind
    id
    name
    nameEn
    matched
    chains {
      id
      name
      nameEn
    }
    node {
      __typename
      id
      ... on Enterprise {
        region {
          id
          name
          nameEn
        }
        makes(first: 40) {
          totalCount
          nodes {
            id
            phase
            product {
              id
              name
              nameEn
              isClass
            }
          }
        }
      }
      ... on Product {
        stage
        segment
        isClass
      }
      ... on Person {
        positions {
          title
          enterprise {
            id
            name
            nameEn
          }
        }
      }
      ... on Agreement {
        date
        parties {
          id
        }
      }
      ... on Event {
        start
        participants {
          id
        }
      }
      ... on Lead {
        investor {
          id
          name
          nameEn
        }
      }
      ... on Project {
        owners {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GlobalSearchQuery, GlobalSearchQueryVariables>;
