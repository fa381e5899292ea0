// Written by `npm run codegen`; do not edit.
import type { CompareRegionsQuery, CompareRegionsQueryVariables, ComplementsQuery, ComplementsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ComplementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Complements($chain: ID!, $regions: [ID!]!) {
  compareRegions(chain: $chain, regions: $regions) {
    complements {
      from {
        id
      }
      to {
        id
      }
      products {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComplementsQuery, ComplementsQueryVariables>;
export const CompareRegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CompareRegions($chain: ID!, $regions: [ID!]!) {
  compareRegions(chain: $chain, regions: $regions) {
    regions {
      id
      name
      nameEn
    }
    shared {
      id
      name
      nameEn
    }
    only {
      region {
        id
        name
        nameEn
      }
      products {
        id
        name
        nameEn
      }
      lacks {
        id
        name
        nameEn
      }
    }
    complements {
      from {
        id
        name
        nameEn
      }
      to {
        id
        name
        nameEn
      }
      products {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareRegionsQuery, CompareRegionsQueryVariables>;
