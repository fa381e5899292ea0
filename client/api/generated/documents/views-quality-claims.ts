// Written by `npm run codegen`; do not edit.
import type { QualityClaimsQuery, QualityClaimsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const QualityClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QualityClaims($chain: ID!, $after: String) {
  claims(chain: $chain, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      subject
      about {
        id
        name
        nameEn
      }
      indicator
      kind
      period
      raw
      value
      unit
      bound
      candidates
      verdict
      rule {
        id
        name
      }
      reason
      settledBy
      rivals {
        id
        raw
        verdict
        evidence {
          source {
            id
            title
          }
          confidence
          locator
        }
      }
      evidence {
        source {
          id
          title
        }
        confidence
        locator
        quote
        caption
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualityClaimsQuery, QualityClaimsQueryVariables>;
