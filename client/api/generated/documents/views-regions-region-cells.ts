// Written by `npm run codegen`; do not edit.
import type { RegionCellsQuery, RegionCellsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegionCellsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionCells($chain: ID!, $region: ID!) {
  chainMap(chain: $chain, region: $region) {
    completeness
    coverage {
      surveyed
    }
    cells {
      segment
      stage
      counts {
        status
        products
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionCellsQuery, RegionCellsQueryVariables>;
