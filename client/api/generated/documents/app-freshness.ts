// Written by `npm run codegen`; do not edit.
import type { FreshnessQuery, FreshnessQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FreshnessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Freshness {
  asOf {
    id
  }
}
    `) as unknown as TypedDocumentString<FreshnessQuery, FreshnessQueryVariables>;
