import type { Snapshot } from '../../chain/chain-keeper.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';

/** What the interface needs of the graph, whichever engine holds it and whether or not it is there yet. */
export interface GraphAccess {
  /** The graph at its newest revision. @throws GraphUnavailable while it cannot be read */
  current(): Promise<Snapshot>;
  /** Every revision, newest first. @throws GraphUnavailable while it cannot be read */
  revisions(): Promise<RevisionRecord[]>;
}
