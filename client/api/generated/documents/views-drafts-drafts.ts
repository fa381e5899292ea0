// Written by `npm run codegen`; do not edit.
import type { DraftsQuery, DraftsQueryVariables, OpenedDraftQuery, OpenedDraftQueryVariables, RefuseDraftMutation, RefuseDraftMutationVariables, SignDraftMutation, SignDraftMutationVariables, WithdrawDraftMutation, WithdrawDraftMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Drafts($state: DraftState, $after: String) {
  drafts(state: $state, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DraftHead
    }
  }
}
    fragment DraftHead on Draft {
  id
  at
  by
  isOwn
  title
  state
  settledAt
  settledBy
  reason
  revision {
    id
  }
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const OpenedDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedDraft($id: ID!, $chain: ID!, $region: ID!) {
  draft(id: $id) {
    ...DraftHead
    seen {
      id
    }
    obstacle
    enterprise
    restsOn {
      id
      title
      state
    }
    conflicts {
      fact
      field
      fieldName
      yours
      yoursName
      theirs
      theirsName
    }
    factCount
    undoes {
      id
      at
      by
      note
      dataset
    }
    facts {
      ...ChangedFact
    }
    effect(chain: $chain, region: $region) {
      ...EditEffect
    }
  }
}
    fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}
fragment DraftHead on Draft {
  id
  at
  by
  isOwn
  title
  state
  settledAt
  settledBy
  reason
  revision {
    id
  }
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
}`) as unknown as TypedDocumentString<OpenedDraftQuery, OpenedDraftQueryVariables>;
export const SignDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignDraft($id: ID!) {
  signDraft(id: $id) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SignDraftMutation, SignDraftMutationVariables>;
export const RefuseDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefuseDraft($id: ID!, $reason: String!) {
  refuseDraft(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseDraftMutation, RefuseDraftMutationVariables>;
export const WithdrawDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawDraft($id: ID!) {
  withdrawDraft(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawDraftMutation, WithdrawDraftMutationVariables>;
