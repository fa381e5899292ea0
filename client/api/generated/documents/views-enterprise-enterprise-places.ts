// Written by `npm run codegen`; do not edit.
import type { EnterprisePlacesQuery, EnterprisePlacesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterprisePlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterprisePlaces($here: EnterpriseFilter, $outside: EnterpriseFilter) {
  here: enterprises(filter: $here, first: 1) {
    totalCount
  }
  outside: enterprises(filter: $outside, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EnterprisePlacesQuery, EnterprisePlacesQueryVariables>;
