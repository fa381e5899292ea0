// Written by `npm run codegen`; do not edit.
import type { AnswerPackagesQuery, AnswerPackagesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AnswerPackagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnswerPackages($chain: ID!, $region: ID!, $scenario: ScenarioChange, $product: ID!, $items: PackageItems!, $first: Int!) {
  packages(
    chain: $chain
    region: $region
    scenario: $scenario
    target: $product
    items: $items
    first: $first
  ) {
    complete
    stopReason
    minimumSize
    certificate
    packages {
      size
      minimal
      add {
        ...GapProduct
      }
      unlocks {
        ...GapProduct
      }
      proof {
        product {
          ...ProofProduct
        }
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
        build {
          id
          name
          nameEn
        }
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
fragment ProofProduct on Product {
  id
  name
  nameEn
  stage
  status(region: $region, chain: $chain, scenario: $scenario)
}`) as unknown as TypedDocumentString<AnswerPackagesQuery, AnswerPackagesQueryVariables>;
