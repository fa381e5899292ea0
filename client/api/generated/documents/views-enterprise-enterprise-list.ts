// Written by `npm run codegen`; do not edit.
import type { EnterpriseListQuery, EnterpriseListQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseList($filter: EnterpriseFilter, $first: Int!, $after: String) {
  enterprises(filter: $filter, order: BEST_KNOWN, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      kind
      nameVerified
      standsFor
      region {
        id
        name
        nameEn
      }
      makes(first: 3) {
        totalCount
        nodes {
          id
          product {
            id
            name
            nameEn
          }
        }
      }
      partnerships(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseListQuery, EnterpriseListQueryVariables>;
