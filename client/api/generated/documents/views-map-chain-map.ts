// Written by `npm run codegen`; do not edit.
import type { ChainMapQuery, ChainMapQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ChainMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChainMap($chain: ID!, $region: ID!, $filter: MapFilter, $scenario: ScenarioChange) {
  chainMap(chain: $chain, region: $region, filter: $filter, scenario: $scenario) {
    aggregated
    nodes {
      product {
        id
        name
        nameEn
        aliases
        segment
        parentClass {
          id
          name
          nameEn
          classKind
        }
      }
      stage
      status
      gapKinds
      onTheWay
      score
    }
    links {
      source
      target
      process
      byproduct
      anyOf
      runHere
    }
    cells {
      segment
      stage
      counts {
        status
        products
      }
    }
    bundles {
      fromSegment
      fromStage
      toSegment
      toStage
      links
    }
    completeness
    completenessWithPossible
    localSupplyRate {
      value
      have {
        id
      }
      need {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainMapQuery, ChainMapQueryVariables>;
