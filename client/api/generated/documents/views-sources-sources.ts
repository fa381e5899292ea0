// Written by `npm run codegen`; do not edit.
import type { SourcesQuery, SourcesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sources($chain: ID!, $after: String) {
  sources(chain: $chain, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      publisher
      date
      url
      linkOk
      citation
      quality
      factCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
