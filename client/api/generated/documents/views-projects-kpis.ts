// Written by `npm run codegen`; do not edit.
import type { KpisQuery, KpisQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const KpisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Kpis($chain: ID!, $region: ID!) {
  kpis(chain: $chain, region: $region) {
    id
    indicator
    period
    elapsedMonths
    months
    actual {
      ...KpiFigure
    }
    targets {
      claim {
        ...KpiFigure
      }
      share
      requiredPerMonth
      achievedPerMonth
      allocation {
        units
        total
        mean
        consistent
      }
    }
  }
}
    fragment KpiFigure on Claim {
  id
  subject
  raw
  value
  unit
  verdict
  reason
  evidence {
    source {
      id
      title
    }
    confidence
    basis
    locator
    caption
  }
}`) as unknown as TypedDocumentString<KpisQuery, KpisQueryVariables>;
