// Written by `npm run codegen`; do not edit.
import type { EnterpriseAsTargetQuery, EnterpriseAsTargetQueryVariables, EnterpriseStopQuery, EnterpriseStopQueryVariables, GapNamesQuery, GapNamesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EnterpriseStopDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseStop($chain: ID!, $region: ID!, $scenario: ScenarioChange, $id: ID!) {
  groupStop(chain: $chain, region: $region, enterprise: $id, scenario: $scenario) {
    share
    own {
      id
      name
      nameEn
    }
    lost {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseStopQuery, EnterpriseStopQueryVariables>;
export const GapNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GapNames($chain: ID!, $region: ID!, $scenario: ScenarioChange, $after: String) {
  gaps(
    chain: $chain
    region: $region
    scenario: $scenario
    first: 200
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      rank
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapNamesQuery, GapNamesQueryVariables>;
export const EnterpriseAsTargetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EnterpriseAsTarget($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  targets(
    chain: $chain
    region: $region
    scenario: $scenario
    product: $product
    first: 200
  ) {
    rank
    role
    enterprise {
      id
    }
    tie {
      text
      mark
      doubted {
        raw
        verdict
      }
    }
    signals {
      id
      date
      text
      evidence {
        source {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseAsTargetQuery, EnterpriseAsTargetQueryVariables>;
