import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';

/** A revision that somebody wants taken back. */
export interface UndoAsk {
  what: 'undo';
  revision: number;
  by: Viewer;
}

/** The graph as it is then. */
export interface UndoReply {
  ids: readonly string[];
  packed: PackedSnapshot;
}

export type AskUndo = (revision: number) => Promise<UndoReply>;

/** @param ask carries it to the main thread */
export function createUndoing(ask: (about: UndoAsk) => Promise<unknown>, by: Viewer): AskUndo {
  return (revision) => ask({ what: 'undo', revision, by }) as Promise<UndoReply>;
}
