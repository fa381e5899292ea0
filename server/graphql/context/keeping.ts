import type { Keeping, KeepingAsk } from '../../access/keeping.ts';
import type { Viewer } from '../../access/roles.ts';

/** Asks the one place that keeps the accounts, on behalf of whoever asks here. */
export type AskKeeping = <K extends keyof Keeping>(what: K, ask: Keeping[K]['ask']) => Promise<Keeping[K]['answer']>;

/** @param ask carries a question to the main thread */
export function createKeeping(ask: (about: KeepingAsk) => Promise<unknown>, by: Viewer): AskKeeping {
  return (what, about) => ask({ what, ask: about, by } as KeepingAsk) as never;
}
