// Written by `npm run codegen`; do not edit.
import type { ProductPanelQuery, ProductPanelQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductPanelDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductPanel($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  product(id: $product) {
    id
    name
    nameEn
    aliases
    stage
    segment
    unit
    hs6
    gb4754
    isClass
    classKind
    parentClass {
      id
      name
      nameEn
    }
    members {
      id
      name
      nameEn
      status(region: $region, chain: $chain, scenario: $scenario)
    }
    absences(region: $region) {
      id
      date
      note
      evidence {
        ...EvidenceParts
      }
    }
    goals(region: $region) {
      id
      date
      note
      region {
        id
        name
        nameEn
      }
      evidence {
        ...EvidenceParts
      }
    }
    outputOf {
      ...RecipeParts
    }
    evidence {
      ...EvidenceParts
    }
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
}`) as unknown as TypedDocumentString<ProductPanelQuery, ProductPanelQueryVariables>;
