// Written by `npm run codegen`; do not edit.
import type { LeadsQuery, LeadsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Leads($chain: ID!, $region: ID!, $after: String) {
  everywhere: leads(first: 1) {
    totalCount
  }
  leads(chain: $chain, region: $region, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      stage
      overdue
      responsible
      nextStep
      nextDate
      score
      vetoes
      investor {
        id
        name
        nameEn
      }
      makes {
        id
        name
        nameEn
      }
      site {
        id
        name
        nameEn
      }
      investment {
        raw
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
