// Written by `npm run codegen`; do not edit.
import type { GapCandidatesQuery, GapCandidatesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GapCandidates($chain: ID!, $region: ID!, $scenario: ScenarioChange, $after: String) {
  gaps(
    chain: $chain
    region: $region
    scenario: $scenario
    first: 8
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      targets(first: 3) {
        role
        enterprise {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapCandidatesQuery, GapCandidatesQueryVariables>;
