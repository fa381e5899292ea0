// Written by `npm run codegen`; do not edit.
import type { ListedFirmQuery, ListedFirmQueryVariables, ListedGapQuery, ListedGapQueryVariables, ListedTargetQuery, ListedTargetQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ListedGapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ListedGap($chain: ID!, $region: ID!, $product: ID!) {
  product(id: $product) {
    id
    name
    nameEn
  }
  region(id: $region) {
    id
    name
    nameEn
  }
  gap(chain: $chain, region: $region, product: $product) {
    kind
    rank
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
  }
}
    fragment Amount on Interval {
  lo
  hi
  unit
}`) as unknown as TypedDocumentString<ListedGapQuery, ListedGapQueryVariables>;
export const ListedFirmDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ListedFirm($enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    name
    nameEn
    nameVerified
    region {
      id
      name
      nameEn
    }
    makes(first: 6) {
      totalCount
      nodes {
        id
        product {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListedFirmQuery, ListedFirmQueryVariables>;
export const ListedTargetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ListedTarget($chain: ID!, $region: ID!, $product: ID!) {
  product(id: $product) {
    id
    name
    nameEn
  }
  targets(chain: $chain, region: $region, product: $product, first: 50) {
    rank
    role
    vetoes
    checkFirst
    enterprise {
      id
    }
    reasons {
      text
      mark
      doubted {
        raw
        verdict
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListedTargetQuery, ListedTargetQueryVariables>;
