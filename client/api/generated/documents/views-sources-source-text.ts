// Written by `npm run codegen`; do not edit.
import type { SourceTextQuery, SourceTextQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SourceTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceText($id: ID!, $start: Int!) {
  source(id: $id) {
    text(range: {start: $start})
  }
}
    `) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
