import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { HandRequest } from '../../datasets/write-by-hand.ts';

/** Facts that a thread has checked, for the main thread to write on behalf of whoever asks. */
export interface WriteAsk {
  what: 'write';
  write: Omit<HandRequest, 'by'>;
  by: Viewer;
}

/** The graph as it is now: with what was written, or as it must be read again before that can be said. */
export interface WriteReply {
  isWritten: boolean;
  packed: PackedSnapshot;
}

export type AskWrite = (write: WriteAsk['write']) => Promise<WriteReply>;

/** @param ask carries it to the main thread */
export function createWriting(ask: (about: WriteAsk) => Promise<unknown>, by: Viewer): AskWrite {
  return (write) => ask({ what: 'write', write, by }) as Promise<WriteReply>;
}
