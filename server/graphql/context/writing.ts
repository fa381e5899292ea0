import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { HandRequest } from '../../datasets/write-by-hand.ts';
import type { Draft, DraftWish } from '../../drafts/draft.ts';

/** What is put forward instead of being written, with the arguments of its mutation as they were given. */
export type DraftAttempt = Omit<DraftWish, 'args' | 'places'> & { args: object; places: readonly (string | null)[] };

/** Facts that a thread has checked, for the main thread to write on behalf of whoever asks. */
export interface WriteAsk {
  what: 'write';
  write: Omit<HandRequest, 'by'>;
  /** What becomes a draft where whoever asks needs a signature; null for what needs none. */
  draft: DraftAttempt | null;
  /** The id of the draft that is signed with it. */
  signs: string | null;
  by: Viewer;
}

/** The graph as it is now: with what was written, or as it must be read again before that can be said. */
export interface WriteReply {
  isWritten: boolean;
  packed: PackedSnapshot;
  /** What was put forward instead of being written, or was signed with it. */
  draft: Draft | null;
}

export type AskWrite = (write: WriteAsk['write'], draft: WriteAsk['draft'], signs: WriteAsk['signs']) => Promise<WriteReply>;

/** @param ask carries it to the main thread */
export function createWriting(ask: (about: WriteAsk) => Promise<unknown>, by: Viewer): AskWrite {
  return (write, draft, signs) => ask({ what: 'write', write, draft, signs, by }) as Promise<WriteReply>;
}
