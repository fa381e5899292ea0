// Written by `npm run codegen`; do not edit.
import type { ProcessPanelQuery, ProcessPanelQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProcessPanelDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProcessPanel($chain: ID!, $region: ID!, $scenario: ScenarioChange, $process: ID!) {
  process(id: $process) {
    ...RecipeParts
  }
}
    fragment RecipeParts on Process {
  id
  name
  nameEn
  inputs {
    product {
      ...MarkedProduct
    }
    quantity
    quantityTo
    unit
    anyOf
    basis
    confidence
    illustrative
  }
  outputs {
    product {
      ...MarkedProduct
    }
    quantity
    quantityTo
    unit
    byproduct
    basis
    confidence
    illustrative
  }
  evidence {
    ...EvidenceParts
  }
}
fragment MarkedProduct on Product {
  id
  name
  nameEn
  status(region: $region, chain: $chain, scenario: $scenario)
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
}`) as unknown as TypedDocumentString<ProcessPanelQuery, ProcessPanelQueryVariables>;
