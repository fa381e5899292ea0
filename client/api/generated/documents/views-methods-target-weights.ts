// Written by `npm run codegen`; do not edit.
import type { TargetWeightsQuery, TargetWeightsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const TargetWeightsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TargetWeights($chain: ID!, $region: ID!, $product: ID!) {
  targets(chain: $chain, region: $region, product: $product, first: 1) {
    factors {
      key
      name
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<TargetWeightsQuery, TargetWeightsQueryVariables>;
