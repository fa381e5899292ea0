// Written by `npm run codegen`; do not edit.
import type { NoteExportMutation, NoteExportMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NoteExportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoteExport($what: String!, $form: ExportForm!) {
  noteExport(what: $what, form: $form)
}
    `) as unknown as TypedDocumentString<NoteExportMutation, NoteExportMutationVariables>;
