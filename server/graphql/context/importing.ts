import type { ImportAsk, Importing } from '../../import/desk/answer-import.ts';
import type { Asker } from '../../import/desk/import-desk.ts';

/** Asks the one place that keeps uploads, on behalf of whoever asks here. */
export type AskImporting = <K extends keyof Importing>(what: K, ask: Importing[K]['ask']) => Promise<Importing[K]['answer']>;

/** @param ask carries a question to the main thread */
export function createImporting(ask: (about: ImportAsk) => Promise<unknown>, by: Asker): AskImporting {
  return (what, about) => ask({ desk: 'import', what, ask: about, by } as ImportAsk) as never;
}
