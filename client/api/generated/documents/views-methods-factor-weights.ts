// Written by `npm run codegen`; do not edit.
import type { FactorWeightsQuery, FactorWeightsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FactorWeightsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FactorWeights($chain: ID!, $region: ID!) {
  gaps(chain: $chain, region: $region, first: 1) {
    nodes {
      product {
        id
      }
      factors {
        key
        name
        weight
      }
    }
  }
  leaders(chain: $chain, region: $region, first: 1) {
    factors {
      key
      name
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<FactorWeightsQuery, FactorWeightsQueryVariables>;
