import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { Would } from '../../history/messages.ts';

/** A revision that somebody wants taken back. */
export interface UndoAsk {
  what: 'undo';
  revision: number;
  /** The revision that he has seen. */
  seen: number;
  /** The id of the draft that is signed with it. */
  signs: string | null;
  by: Viewer;
}
/** What taking it back would change of the graph as it is. */
export interface UndoOutlookAsk {
  what: 'undo-outlook';
  revision: number;
}

/** The graph as it is then. */
export interface UndoReply {
  ids: readonly string[];
  packed: PackedSnapshot;
  /** What was put forward instead of being written, or was signed with it. */
  draft: Draft | null;
}

export interface Undoing {
  write(ask: Omit<UndoAsk, 'what' | 'by'>): Promise<UndoReply>;
  /** @throws Conflict with `collisions`, InvalidInput where it cannot be taken back */
  outlook(revision: number): Promise<Would>;
}

/** @param ask carries it to the main thread */
export function createUndoing(ask: (about: UndoAsk | UndoOutlookAsk) => Promise<unknown>, by: Viewer): Undoing {
  return {
    write: (about) => ask({ what: 'undo', ...about, by }) as Promise<UndoReply>,
    outlook: (revision) => ask({ what: 'undo-outlook', revision }) as Promise<Would>,
  };
}
