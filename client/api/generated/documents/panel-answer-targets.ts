// Written by `npm run codegen`; do not edit.
import type { AnswerTargetsQuery, AnswerTargetsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerTargets($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  targets(
    chain: $chain
    region: $region
    scenario: $scenario
    product: $product
    first: 10
  ) {
    rank
    score
    role
    vetoes
    checkFirst
    enterprise {
      ...PickedEnterprise
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
    counterfactual {
      openedWith {
        ...GapProduct
      }
      blockedWithout {
        ...GapProduct
      }
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
fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
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
}
fragment PickedEnterprise on Enterprise {
  ...EnterpriseName
  region {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<AnswerTargetsQuery, AnswerTargetsQueryVariables>;
