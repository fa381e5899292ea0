// Written by `npm run codegen`; do not edit.
import type { AnswerRobustnessQuery, AnswerRobustnessQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerRobustnessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerRobustness($chain: ID!, $region: ID!, $product: ID!) {
  robustness(
    chain: $chain
    region: $region
    product: $product
    seed: 1
    runs: 200
    first: 10
  ) {
    seed
    runs
    targets {
      enterprise {
        id
      }
      rank
      rankLow
      rankHigh
    }
    verifyFirst {
      question
      effect
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerRobustnessQuery, AnswerRobustnessQueryVariables>;
