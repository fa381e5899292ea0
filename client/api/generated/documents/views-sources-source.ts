// Written by `npm run codegen`; do not edit.
import type { SourceClaimsQuery, SourceClaimsQueryVariables, SourceQuery, SourceQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    id
    title
    publisher
    date
    url
    linkOk
    citation
    quality
    factCount
    text
    textLength
    passages {
      id
      label
      range {
        start
        end
      }
      quote
      caption
      answeredBy {
        id
        title
        titleEn
      }
      facts {
        __typename
        id
        ... on Project {
          name
          nameEn
        }
        ... on ProjectBatch {
          name
          nameEn
        }
        ... on Agreement {
          name
          nameEn
          parties {
            id
          }
        }
        ... on Enterprise {
          name
          nameEn
        }
        ... on Event {
          name
          nameEn
          participants {
            id
          }
        }
        ... on Person {
          name
          nameEn
          positions {
            enterprise {
              id
            }
          }
        }
        ... on PolicyLine {
          name
          nameEn
        }
        ... on Product {
          name
          nameEn
        }
        ... on Region {
          name
          nameEn
        }
        ... on Claim {
          subject
          indicator
          raw
          verdict
        }
        ... on Partnership {
          kind
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
        ... on SupplyLink {
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
        ... on Production {
          enterprise {
            id
            name
            nameEn
          }
          product {
            id
            name
            nameEn
          }
          phase
        }
        ... on Need {
          neededBy: enterprise {
            id
            name
            nameEn
          }
          product {
            id
            name
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourceClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceClaims($id: ID!, $after: String) {
  claims(source: $id, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      subject
      indicator
      raw
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
