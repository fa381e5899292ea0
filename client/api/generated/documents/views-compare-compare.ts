// Written by `npm run codegen`; do not edit.
import type { CompareRegionListQuery, CompareRegionListQueryVariables, CompareSideQuery, CompareSideQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const CompareSideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CompareSide($chain: ID!, $region: ID!, $scenario: ScenarioChange) {
  coverage(chain: $chain, region: $region) {
    surveyed
    productions
  }
  chainMap(chain: $chain, region: $region, scenario: $scenario) {
    aggregated
    cells {
      segment
      stage
      counts {
        status
        products
      }
    }
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
  }
}
    `) as unknown as TypedDocumentString<CompareSideQuery, CompareSideQueryVariables>;
export const CompareRegionListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CompareRegionList {
  regions {
    id
    name
    nameEn
    level
    parent {
      id
      name
      nameEn
    }
    enterprises(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<CompareRegionListQuery, CompareRegionListQueryVariables>;
