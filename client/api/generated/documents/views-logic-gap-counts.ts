// Written by `npm run codegen`; do not edit.
import type { LogicGapsQuery, LogicGapsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicGaps($chain: ID!, $region: ID!) {
  supplement: gaps(chain: $chain, region: $region, kind: SUPPLEMENT, first: 3) {
    ...LogicGapList
  }
  extend: gaps(chain: $chain, region: $region, kind: EXTEND, first: 3) {
    ...LogicGapList
  }
  strengthen: gaps(chain: $chain, region: $region, kind: STRENGTHEN, first: 3) {
    ...LogicGapList
  }
}
    fragment LogicGapList on GapConnection {
  totalCount
  nodes {
    id
    reason
    onTheWay
    product {
      id
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<LogicGapsQuery, LogicGapsQueryVariables>;
