import { NoteExportDocument, type ExportForm } from './generated.ts';
import { ask } from './ask.ts';
import type { Language } from './language.ts';

/** Tells the audit trail of the service, which it keeps where there are accounts; what is taken along does not wait for it. */
export function noteExport(what: string, form: ExportForm, language: Language): void {
  void ask(NoteExportDocument, { what: what.slice(0, MOST), form }, language).catch(() => undefined);
}
const MOST = 100;
