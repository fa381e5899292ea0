// Written by `npm run codegen`; do not edit.
import type { BalanceRowsQuery, BalanceRowsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BalanceRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BalanceRows($chain: ID!, $region: ID!, $horizon: Horizon!, $scenario: ScenarioChange, $after: String) {
  coverage(chain: $chain, region: $region) {
    surveyed
  }
  balance(
    chain: $chain
    region: $region
    horizon: $horizon
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
      ...BalanceLine
    }
  }
}
    fragment BalanceLine on Balance {
  product {
    id
    name
    nameEn
    stage
    unit
    trade
  }
  mainUse {
    id
    name
    nameEn
  }
  status
  verdict
  mustGo
  supply {
    ...Amount
  }
  need {
    ...Amount
  }
  short {
    ...Amount
  }
  usedHere {
    ...Amount
  }
  doubted {
    raw
    verdict
  }
  askFirst {
    id
    name
    nameEn
  }
  askAbout {
    id
    unit
    name
    nameEn
  }
}
fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<BalanceRowsQuery, BalanceRowsQueryVariables>;
