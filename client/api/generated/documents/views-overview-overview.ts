// Written by `npm run codegen`; do not edit.
import type { OverviewChangesQuery, OverviewChangesQueryVariables, OverviewGapsQuery, OverviewGapsQueryVariables, OverviewMapQuery, OverviewMapQueryVariables, OverviewProjectsQuery, OverviewProjectsQueryVariables, OverviewSpareQuery, OverviewSpareQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OverviewMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewMap($chain: ID!, $region: ID!, $scenario: ScenarioChange) {
  coverage(chain: $chain, region: $region) {
    surveyed
  }
  chainMap(chain: $chain, region: $region, scenario: $scenario) {
    aggregated
    nodes {
      product {
        id
        name
        nameEn
        segment
      }
      stage
      status
      gapKinds
    }
    cells {
      segment
      stage
      counts {
        status
        products
      }
    }
    completeness
    completenessWithPossible
    localSupplyRate {
      value
      valueWithPossible
      have {
        id
      }
      possible {
        id
      }
      need {
        id
      }
    }
  }
  leaders(chain: $chain, region: $region, scenario: $scenario, first: 1) {
    enterprise {
      id
      name
      nameEn
    }
    dependenceShare
  }
}
    `) as unknown as TypedDocumentString<OverviewMapQuery, OverviewMapQueryVariables>;
export const OverviewSpareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewSpare($chain: ID!, $region: ID!, $scenario: ScenarioChange, $after: String) {
  balance(
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
      product {
        id
        name
        nameEn
        stage
        trade
      }
      mustGo
      supply {
        ...Amount
      }
      need {
        ...Amount
      }
      doubted {
        raw
        verdict
      }
    }
  }
}
    fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<OverviewSpareQuery, OverviewSpareQueryVariables>;
export const OverviewGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewGaps($chain: ID!, $region: ID!, $scenario: ScenarioChange) {
  supplement: gaps(
    chain: $chain
    region: $region
    kind: SUPPLEMENT
    scenario: $scenario
    first: 5
  ) {
    totalCount
    nodes {
      ...FirstGap
    }
  }
  extend: gaps(
    chain: $chain
    region: $region
    kind: EXTEND
    scenario: $scenario
    first: 5
  ) {
    totalCount
    nodes {
      ...FirstGap
    }
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
      ...FirstGap
      loses {
        id
      }
      hardLoses {
        id
      }
    }
  }
}
    fragment FirstGap on Gap {
  id
  kind
  reason
  candidates
  market {
    ...Amount
  }
  marketWithPlanned {
    ...Amount
  }
  marketDoubted {
    raw
    verdict
  }
  product {
    id
    name
    nameEn
  }
}
fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<OverviewGapsQuery, OverviewGapsQueryVariables>;
export const OverviewProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewProjects($chain: ID!, $region: ID!, $after: String) {
  projects(filter: {chain: $chain, region: $region}, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      stage
      stages {
        id
        stage
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewProjectsQuery, OverviewProjectsQueryVariables>;
export const OverviewChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewChanges {
  revisions(first: 3) {
    totalCount
    nodes {
      id
      at
      by
      note
      added
      changed
      removed
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewChangesQuery, OverviewChangesQueryVariables>;
