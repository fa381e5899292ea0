// Written by `npm run codegen`; do not edit.
import type { PanelNameQuery, PanelNameQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PanelNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PanelName($id: ID!) {
  node(id: $id) {
    id
    ... on Product {
      name
      nameEn
    }
    ... on Process {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PanelNameQuery, PanelNameQueryVariables>;
