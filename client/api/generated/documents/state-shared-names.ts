// Written by `npm run codegen`; do not edit.
import type { SharedNamesQuery, SharedNamesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SharedNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedNames($after: String) {
  enterprises(filter: {nameShared: true}, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PickedEnterprise
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}
fragment PickedEnterprise on Enterprise {
  ...EnterpriseName
  region {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<SharedNamesQuery, SharedNamesQueryVariables>;
