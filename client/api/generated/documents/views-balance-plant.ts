// Written by `npm run codegen`; do not edit.
import type { PlantForQuery, PlantForQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PlantForDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlantFor($chain: ID!, $region: ID!, $product: ID!, $size: Float) {
  plant(chain: $chain, region: $region, product: $product, size: $size) {
    process {
      id
      name
      nameEn
    }
    size {
      ...Amount
    }
    doubted {
      raw
      verdict
    }
    powerMWh
    inputs {
      product {
        id
        name
        nameEn
      }
      amount
      amountTo
      unit
      part
      anyOf
      status
      fromSurplus {
        ...Amount
      }
      doubted {
        raw
        verdict
      }
    }
    unquantified {
      id
      name
      nameEn
    }
  }
  gap(chain: $chain, region: $region, product: $product) {
    plantSize {
      mark
      usual {
        ...Amount
      }
      smallest {
        ...Amount
      }
      evidence {
        ...EvidenceParts
      }
    }
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
}`) as unknown as TypedDocumentString<PlantForQuery, PlantForQueryVariables>;
