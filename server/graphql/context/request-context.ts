import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { GraphAccess } from './graph-access.ts';
import type { Language } from './language.ts';

export type PackedReading = { packed: PackedSnapshot } | { error: unknown };

/** What the server knows of one request before a thread answers it. */
export interface RequestContext {
  readonly language: Language;
  /** Who asks; the thread that answers looks at what he may ask. */
  readonly viewer: Viewer;
  /** The graph that the answer is read from, or what kept it from being read. */
  readonly reading: PackedReading;
  /** Null while the graph cannot be read; after a write the one that it made. */
  revision: number | null;
  /** Whether it is read at a revision of the past that the caller named. */
  readonly isPast: boolean;
  /** As of when everything is read, where the graph could not be asked whether that is the newest; else null. */
  readonly staleSince: string | null;
  /** Who asks, as far as callers are told apart: they take turns. */
  readonly caller: string;
  /** Whether the caller may read the reader's own copies of sources. */
  readonly mayReadTexts: boolean;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal | undefined;
  /** Is told how many bytes the answer has: they are held until the caller has received them. */
  hold(bytes: number): void;
  /** Is told of fields that the caller may not ask. */
  onRefused(fields: readonly string[]): void;
  /** What the document is estimated to cost, once that is known. */
  cost: number;
}

type Caller = Pick<RequestContext, 'language' | 'viewer' | 'caller' | 'mayReadTexts' | 'signal' | 'hold' | 'onRefused'>;

/**
 * Reads one revision once; a failure is kept until a field asks.
 * @param past reads the revision of the past that the caller named; null for the newest
 */
export async function createRequestContext(
  graph: GraphAccess,
  caller: Caller,
  past: (() => Promise<PackedSnapshot>) | null = null,
): Promise<RequestContext> {
  const reading = await (past ?? (() => graph.current()))().then(
    (packed): PackedReading => ({ packed }),
    (error: unknown): PackedReading => ({ error }),
  );
  const isRead = 'packed' in reading;
  return {
    ...caller,
    reading,
    revision: isRead ? reading.packed.revision.id : null,
    isPast: past !== null,
    staleSince: isRead ? graph.staleSince() : null,
    cost: 0,
  };
}
