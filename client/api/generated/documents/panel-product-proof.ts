// Written by `npm run codegen`; do not edit.
import type { ProductProofQuery, ProductProofQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductProofDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductProof($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!) {
  proof(chain: $chain, region: $region, scenario: $scenario, product: $product) {
    product {
      ...ProofProduct
    }
    makeable
    steps {
      runHere
      process {
        id
        name
        nameEn
        inputs {
          anyOf
          product {
            id
          }
        }
      }
      uses {
        ...ProofProduct
      }
      yields {
        id
      }
    }
    leaves {
      id
    }
    build {
      id
      name
      nameEn
    }
  }
}
    fragment ProofProduct on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
}`) as unknown as TypedDocumentString<ProductProofQuery, ProductProofQueryVariables>;
