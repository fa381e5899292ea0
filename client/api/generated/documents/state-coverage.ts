// Written by `npm run codegen`; do not edit.
import type { RegionCoverageQuery, RegionCoverageQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegionCoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionCoverage($chain: ID!, $region: ID!) {
  coverage(chain: $chain, region: $region) {
    surveyed
    productions
  }
}
    `) as unknown as TypedDocumentString<RegionCoverageQuery, RegionCoverageQueryVariables>;
