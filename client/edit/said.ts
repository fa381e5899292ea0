import { useSyncExternalStore } from 'react';

/** What came of the last write, in one sentence; it stays when what was written moves elsewhere on the screen. */
let said: string | null = null;
const listeners = new Set<() => void>();

export function noteSaid(sentence: string | null): void {
  said = sentence;
  for (const tell of listeners) tell();
}

export function useSaid(): string | null {
  return useSyncExternalStore(subscribe, () => said);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
