// Written by `npm run codegen`; do not edit.
import type { PlaygroundChainsQuery, PlaygroundChainsQueryVariables, PlaygroundExamplesQuery, PlaygroundExamplesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PlaygroundChainsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaygroundChains {
  chains {
    id
    region {
      id
    }
    segments {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PlaygroundChainsQuery, PlaygroundChainsQueryVariables>;
export const PlaygroundExamplesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaygroundExamples($chain: ID!, $region: ID!) {
  gaps(chain: $chain, region: $region, first: 2) {
    nodes {
      product {
        id
        name
        nameEn
      }
    }
  }
  strengthen: gaps(chain: $chain, region: $region, kind: STRENGTHEN, first: 1) {
    nodes {
      product {
        id
        name
        nameEn
      }
    }
  }
  chainMap(chain: $chain, region: $region) {
    nodes {
      product {
        id
        name
        nameEn
      }
      status
    }
  }
  leaders(chain: $chain, region: $region, first: 1) {
    enterprise {
      id
      name
      nameEn
    }
  }
  region(id: $region) {
    enterprises(first: 100) {
      nodes {
        id
        name
        nameEn
        kind
        partnerships(first: 20) {
          nodes {
            from {
              id
              name
              nameEn
            }
            to {
              id
              name
              nameEn
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaygroundExamplesQuery, PlaygroundExamplesQueryVariables>;
