// Written by `npm run codegen`; do not edit.
import type { ComparedRevisionsQuery, ComparedRevisionsQueryVariables, GapHistoryQuery, GapHistoryQueryVariables, OpenedRevisionQuery, OpenedRevisionQueryVariables, RevisionsQuery, RevisionsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RevisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Revisions($after: String) {
  revisions(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RevisionHead
      words
    }
  }
}
    fragment RevisionHead on Revision {
  id
  at
  by
  note
  kind
  dataset
  added
  changed
  removed
}`) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const OpenedRevisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedRevision($id: ID!, $after: String) {
  node(id: $id) {
    ... on Revision {
      ...RevisionHead
      counts {
        noun
        name
        added
        changed
        removed
      }
      facts(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ChangedFact
        }
      }
    }
  }
}
    fragment RevisionHead on Revision {
  id
  at
  by
  note
  kind
  dataset
  added
  changed
  removed
}
fragment ChangedFact on FactChange {
  id
  noun
  nounName
  name
  what
  fields {
    field
    name
    part
    before
    after
  }
}`) as unknown as TypedDocumentString<OpenedRevisionQuery, OpenedRevisionQueryVariables>;
export const GapHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GapHistory($chain: ID!, $region: ID!, $product: ID, $upTo: ID, $after: String) {
  gapHistory(
    chain: $chain
    region: $region
    product: $product
    upTo: $upTo
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...GapMove
    }
  }
}
    fragment GapMove on GapChange {
  revision {
    id
    at
    by
  }
  gap
  was
  product {
    id
    name
    nameEn
  }
  change
  cause
}`) as unknown as TypedDocumentString<GapHistoryQuery, GapHistoryQueryVariables>;
export const ComparedRevisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparedRevisions($chain: ID!, $region: ID!, $from: ID!, $to: ID!) {
  compareRevisions(chain: $chain, region: $region, from: $from, to: $to) {
    from {
      id
      at
    }
    to {
      id
      at
    }
    added
    changed
    removed
    gaps {
      ...GapMove
    }
  }
}
    fragment GapMove on GapChange {
  revision {
    id
    at
    by
  }
  gap
  was
  product {
    id
    name
    nameEn
  }
  change
  cause
}`) as unknown as TypedDocumentString<ComparedRevisionsQuery, ComparedRevisionsQueryVariables>;
