// Written by `npm run codegen`; do not edit.
import type { ProcessChoicesQuery, ProcessChoicesQueryVariables, ProductChoicesQuery, ProductChoicesQueryVariables, ProjectChoicesQuery, ProjectChoicesQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ProductChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductChoices($chain: ID!, $after: String) {
  products(filter: {chain: $chain}, first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ProductChoicesQuery, ProductChoicesQueryVariables>;
export const ProcessChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProcessChoices($chain: ID!, $after: String) {
  processes(chain: $chain, first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ProcessChoicesQuery, ProcessChoicesQueryVariables>;
export const ProjectChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProjectChoices($chain: ID!, $after: String) {
  projects(filter: {chain: $chain}, first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectChoicesQuery, ProjectChoicesQueryVariables>;
