// Written by `npm run codegen`; do not edit.
import type { SourceDatesQuery, SourceDatesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SourceDatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceDates($first: Int!, $after: String) {
  sources(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      date
      citation
    }
  }
}
    `) as unknown as TypedDocumentString<SourceDatesQuery, SourceDatesQueryVariables>;
