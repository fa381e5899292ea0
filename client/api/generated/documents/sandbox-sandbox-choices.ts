// Written by `npm run codegen`; do not edit.
import type { SandboxNamesQuery, SandboxNamesQueryVariables, SandboxProjectsQuery, SandboxProjectsQueryVariables, SandboxSearchQuery, SandboxSearchQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SandboxSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SandboxSearch($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 15) {
    id
    name
    nameEn
    node {
      __typename
      id
      ... on Product {
        isClass
      }
      ... on Enterprise {
        region {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SandboxSearchQuery, SandboxSearchQueryVariables>;
export const SandboxNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SandboxNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Product {
      name
      nameEn
    }
    ... on Enterprise {
      name
      nameEn
      region {
        id
        name
        nameEn
      }
    }
    ... on Project {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<SandboxNamesQuery, SandboxNamesQueryVariables>;
export const SandboxProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SandboxProjects($chain: ID!, $after: String) {
  projects(filter: {chain: $chain, inChain: true}, first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      makes {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SandboxProjectsQuery, SandboxProjectsQueryVariables>;
