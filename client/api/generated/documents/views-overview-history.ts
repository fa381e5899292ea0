// Written by `npm run codegen`; do not edit.
import type { NumbersOverTimeQuery, NumbersOverTimeQueryVariables, SinceSeenQuery, SinceSeenQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NumbersOverTimeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NumbersOverTime($chain: ID!, $region: ID!) {
  chainHistory(chain: $chain, region: $region) {
    isWhole
    numbers {
      revision {
        id
        at
      }
      completeness
      extend
      supplement
      strengthen
    }
  }
}
    `) as unknown as TypedDocumentString<NumbersOverTimeQuery, NumbersOverTimeQueryVariables>;
export const SinceSeenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SinceSeen($chain: ID!, $region: ID!, $from: ID!, $to: ID!) {
  compareRevisions(chain: $chain, region: $region, from: $from, to: $to) {
    added
    changed
    removed
    gaps {
      gap
      was
      change
      cause
      product {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SinceSeenQuery, SinceSeenQueryVariables>;
