// Written by `npm run codegen`; do not edit.
import type { UndoRevisionMutation, UndoRevisionMutationVariables, WaitingUndoQuery, WaitingUndoQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const UndoRevisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoRevision($id: ID!) {
  undoRevision(id: $id) {
    revision {
      id
    }
    draft {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoRevisionMutation, UndoRevisionMutationVariables>;
export const WaitingUndoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingUndo($id: ID!) {
  drafts(state: OPEN, undoes: $id, first: 1) {
    nodes {
      id
      at
      by
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingUndoQuery, WaitingUndoQueryVariables>;
