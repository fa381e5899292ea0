// Written by `npm run codegen`; do not edit.
import type { HistoryWholeQuery, HistoryWholeQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const HistoryWholeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HistoryWhole($chain: ID!, $region: ID!, $upTo: ID) {
  chainHistory(chain: $chain, region: $region, upTo: $upTo) {
    isWhole
    earlier {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryWholeQuery, HistoryWholeQueryVariables>;
