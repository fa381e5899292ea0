// Written by `npm run codegen`; do not edit.
import type { LogicClustersQuery, LogicClustersQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const LogicClustersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LogicClusters($chain: ID!, $region: ID!) {
  clusters(chain: $chain, region: $region, first: 200) {
    products {
      ...StatusProduct
    }
    sharedInputs {
      ...StatusProduct
    }
  }
}
    fragment StatusProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain)
}`) as unknown as TypedDocumentString<LogicClustersQuery, LogicClustersQueryVariables>;
