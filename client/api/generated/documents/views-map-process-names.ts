// Written by `npm run codegen`; do not edit.
import type { ProcessNamesQuery, ProcessNamesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProcessNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProcessNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Process {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessNamesQuery, ProcessNamesQueryVariables>;
