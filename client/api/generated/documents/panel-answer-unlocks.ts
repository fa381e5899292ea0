// Written by `npm run codegen`; do not edit.
import type { AnswerUnlocksQuery, AnswerUnlocksQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerUnlocksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerUnlocks($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  gap(chain: $chain, region: $region, scenario: $scenario, product: $product) {
    unlocks {
      ...GapProduct
    }
  }
}
    fragment GapProduct on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
}`) as unknown as TypedDocumentString<AnswerUnlocksQuery, AnswerUnlocksQueryVariables>;
