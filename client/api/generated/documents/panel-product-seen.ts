// Written by `npm run codegen`; do not edit.
import type { ProductSeenQuery, ProductSeenQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductSeenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductSeen($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  chainMap(
    chain: $chain
    region: $region
    scenario: $scenario
    filter: {focus: $product, depth: 1}
  ) {
    nodes {
      product {
        id
      }
      status
      reason
      settledBy
      onTheWay
      gapKinds
    }
    links {
      process
      runHere
    }
  }
}
    `) as unknown as TypedDocumentString<ProductSeenQuery, ProductSeenQueryVariables>;
