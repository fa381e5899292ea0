// Written by `npm run codegen`; do not edit.
import type { GapCountsQuery, GapCountsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GapCounts($chain: ID!, $region: ID!, $scenario: ScenarioChange) {
  supplement: gaps(
    chain: $chain
    region: $region
    kind: SUPPLEMENT
    scenario: $scenario
    first: 1
  ) {
    totalCount
  }
  extend: gaps(
    chain: $chain
    region: $region
    kind: EXTEND
    scenario: $scenario
    first: 1
  ) {
    totalCount
  }
  strengthen: gaps(
    chain: $chain
    region: $region
    kind: STRENGTHEN
    scenario: $scenario
    first: 1
  ) {
    totalCount
  }
  onTheWay: gaps(
    chain: $chain
    region: $region
    filter: {onTheWay: true}
    scenario: $scenario
    first: 1
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GapCountsQuery, GapCountsQueryVariables>;
