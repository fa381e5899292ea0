// Written by `npm run codegen`; do not edit.
import type { GapBoardQuery, GapBoardQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GapBoard($chain: ID!, $region: ID!, $scenario: ScenarioChange, $kind: GapKind, $filter: GapFilter, $weights: [FactorWeight!], $after: String) {
  gaps(
    chain: $chain
    region: $region
    scenario: $scenario
    kind: $kind
    filter: $filter
    weights: $weights
    first: 150
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
      score
      rank
      rankByDefault
      reason
      knowledge
      readiness
      onTheWay
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
        aliases
        stage
        segment
      }
      usedFor {
        id
        name
        nameEn
        segment
      }
      goals {
        id
      }
      neededBy {
        id
      }
      opensNext {
        id
      }
      factors {
        key
        name
        value
        weight
        contribution
      }
      bestProcess {
        id
        inputs {
          anyOf
          product {
            id
          }
        }
      }
      haveInputs {
        ...BoardInput
      }
      missingInputs {
        ...BoardInput
      }
      resources {
        ...BoardInput
      }
      loses {
        id
        name
        nameEn
        stage
      }
      projects {
        id
        name
        nameEn
        stage
      }
    }
  }
}
    fragment BoardInput on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
}
fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<GapBoardQuery, GapBoardQueryVariables>;
