// Written by `npm run codegen`; do not edit.
import type { AnswerStopsQuery, AnswerStopsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerStopsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerStops($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  critical(
    chain: $chain
    region: $region
    scenario: $scenario
    product: $product
    first: 1
  ) {
    product {
      id
    }
    loses {
      ...GapProduct
    }
    directLoses {
      ...GapProduct
    }
    linkedLoses {
      ...GapProduct
    }
    hardLoses {
      ...GapProduct
    }
    flatDominates {
      ...GapProduct
    }
    soleMaker {
      id
      name
      nameEn
    }
  }
}
    fragment GapProduct on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
}`) as unknown as TypedDocumentString<AnswerStopsQuery, AnswerStopsQueryVariables>;
