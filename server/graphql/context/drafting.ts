import type { Viewer } from '../../access/roles.ts';
import type { DraftAsk, Drafting } from '../../drafts/answer-draft.ts';

/** Asks the one place that keeps the drafts, on behalf of whoever asks here. */
export type AskDrafting = <K extends keyof Drafting>(what: K, ask: Drafting[K]['ask']) => Promise<Drafting[K]['answer']>;

/** @param ask carries a question to the main thread */
export function createDrafting(ask: (about: DraftAsk) => Promise<unknown>, by: Viewer): AskDrafting {
  return (what, about) => ask({ drafts: true, what, ask: about, by } as DraftAsk) as never;
}
