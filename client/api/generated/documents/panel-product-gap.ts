// Written by `npm run codegen`; do not edit.
import type { ProductGapQuery, ProductGapQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductGapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductGap($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!, $weights: [FactorWeight!]) {
  leads(makes: $product, first: 20) {
    nodes {
      id
      name
      nameEn
      stage
    }
  }
  gap(
    chain: $chain
    region: $region
    scenario: $scenario
    product: $product
    weights: $weights
  ) {
    kind
    score
    rank
    rankByDefault
    reason
    readiness
    onTheWay
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
    factors {
      key
      name
      value
      weight
      contribution
    }
    reasons {
      text
      mark
      doubted {
        raw
        verdict
      }
      evidence {
        ...EvidenceParts
      }
    }
    bestProcess {
      id
      name
      nameEn
    }
    haveInputs {
      ...GapProduct
    }
    missingInputs {
      ...GapProduct
    }
    resources {
      ...GapProduct
    }
    opensNext {
      ...GapProduct
    }
    inTalks {
      id
      name
      nameEn
    }
    inOtherChains {
      chain {
        id
        name
        nameEn
      }
      kind
      makers {
        id
        name
        nameEn
      }
    }
    ownGroupElsewhere {
      id
      name
      nameEn
    }
    loses {
      ...GapProduct
    }
  }
}
    fragment GapProduct on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
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
}`) as unknown as TypedDocumentString<ProductGapQuery, ProductGapQueryVariables>;
