// Written by `npm run codegen`; do not edit.
import type { UndoRevisionMutation, UndoRevisionMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const UndoRevisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoRevision($id: ID!) {
  undoRevision(id: $id) {
    revision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoRevisionMutation, UndoRevisionMutationVariables>;
