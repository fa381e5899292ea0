// Written by `npm run codegen`; do not edit.
import type { HangsOnQuery, HangsOnQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const HangsOnDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HangsOn($chain: ID!, $region: ID!, $scenario: ScenarioChange) {
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
    first: 200
  ) {
    totalCount
    nodes {
      product {
        id
        name
        nameEn
      }
      loses {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HangsOnQuery, HangsOnQueryVariables>;
