// Written by `npm run codegen`; do not edit.
import type { BalanceDetailQuery, BalanceDetailQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BalanceDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BalanceDetail($chain: ID!, $region: ID!, $product: ID!, $horizon: Horizon = NOW, $scenario: ScenarioChange) {
  balance(
    chain: $chain
    region: $region
    horizon: $horizon
    product: $product
    scenario: $scenario
    first: 1
  ) {
    nodes {
      suppliers {
        ...BalancePartLine
      }
      users {
        ...BalancePartLine
      }
      ring {
        id
        name
        nameEn
      }
    }
  }
}
    fragment BalancePartLine on BalancePart {
  doubted {
    raw
    verdict
  }
  enterprise {
    id
    name
    nameEn
  }
  process {
    id
    name
    nameEn
    outputs {
      byproduct
      product {
        id
        name
        nameEn
      }
    }
  }
  amount {
    ...Amount
  }
  throughput {
    ...Amount
  }
  perUnit {
    ...Amount
  }
  oneOf {
    id
    name
    nameEn
  }
  total
  evidence {
    ...EvidenceParts
  }
}
fragment Amount on Interval {
  lo
  hi
  unit
}
fragment EvidenceParts on Evidence {
  source {
    id
    title
    publisher
    date
    url
    linkOk
    citation
  }
  confidence
  basis
  locator
}`) as unknown as TypedDocumentString<BalanceDetailQuery, BalanceDetailQueryVariables>;
