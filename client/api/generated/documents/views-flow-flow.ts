// Written by `npm run codegen`; do not edit.
import type { MaterialFlowsQuery, MaterialFlowsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MaterialFlowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MaterialFlows($chain: ID!, $region: ID!, $horizon: Horizon!, $scenario: ScenarioChange, $after: String) {
  coverage(chain: $chain, region: $region) {
    surveyed
  }
  balance(
    chain: $chain
    region: $region
    horizon: $horizon
    scenario: $scenario
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      product {
        ...FlowProduct
      }
      status
      supply {
        ...Amount
      }
      need {
        ...Amount
      }
      short {
        ...Amount
      }
      doubted {
        raw
        verdict
      }
      users {
        estimated
        doubted {
          raw
          verdict
        }
        enterprise {
          id
          name
          nameEn
        }
        process {
          id
          outputs {
            byproduct
            product {
              ...FlowProduct
            }
          }
        }
        amount {
          ...Amount
        }
      }
    }
  }
}
    fragment FlowProduct on Product {
  id
  name
  nameEn
  stage
  segment
}
fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<MaterialFlowsQuery, MaterialFlowsQueryVariables>;
