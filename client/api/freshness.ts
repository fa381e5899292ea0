import { useSyncExternalStore } from 'react';

/** As of when the last answer was (ISO 8601), while the server cannot reach the graph; null while answers are the newest. */
let staleSince: string | null = null;
const listeners = new Set<() => void>();

/** Notes how fresh an answer is. One that needed nothing of the graph says nothing about it. */
export function noteFreshness(extensions: { revision?: unknown; stale?: unknown } | undefined): void {
  if (extensions?.revision === undefined) return;
  const next = typeof extensions.stale === 'string' ? extensions.stale : null;
  if (next === staleSince) return;
  staleSince = next;
  for (const tell of listeners) tell();
}

/** As of when the answers are, while newer changes may be missing; null while they are the newest. */
export function useStaleSince(): string | null {
  return useSyncExternalStore(subscribe, readStaleSince);
}

export function readStaleSince(): string | null {
  return staleSince;
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
