// Written by `npm run codegen`; do not edit.
import type { EstimatedNamesQuery, EstimatedNamesQueryVariables, PortfolioQuery, PortfolioQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PortfolioDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Portfolio($chain: ID!, $region: ID!, $scenario: ScenarioChange, $input: PortfolioInput!) {
  portfolio(chain: $chain, region: $region, scenario: $scenario, input: $input) {
    cost
    gain
    optimal
    reason
    choices {
      cost
      gain
      add {
        id
        name
        nameEn
      }
      costClaim {
        id
        raw
        bound
        verdict
        evidence {
          source {
            id
            title
          }
        }
      }
      gap {
        ...PortfolioGap
      }
    }
    noFigure {
      ...PortfolioGap
    }
  }
}
    fragment PortfolioGap on Gap {
  id
  kind
  rank
  score
  product {
    id
    name
    nameEn
    stage
  }
  plantSize {
    id
    mark
    smallest {
      ...Amount
    }
    investmentPerUnit {
      ...Amount
    }
    evidence {
      source {
        id
        title
      }
    }
  }
}
fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const EstimatedNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EstimatedNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Product {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<EstimatedNamesQuery, EstimatedNamesQueryVariables>;
