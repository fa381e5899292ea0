import { useSyncExternalStore } from 'react';

/** Whether the server has answered that nobody is signed in, and nobody has signed in since. */
let isOut = false;
const listeners = new Set<() => void>();

export function noteSignedOut(next: boolean): void {
  if (next === isOut) return;
  isOut = next;
  for (const tell of listeners) tell();
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(subscribe, () => isOut);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
