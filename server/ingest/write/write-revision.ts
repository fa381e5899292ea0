/** What both ways of writing a revision end with: the node that tells of it, and the mark that makes it count. */
import { setMark, setPending } from '../../graph/mark.ts';
import type { Params, Transaction } from '../../graph/session.ts';
import type { RevisionSummary } from '../../journal/record.ts';

export async function writeRevision(tx: Transaction, summary: RevisionSummary, hash: string): Promise<void> {
  await tx.run('CREATE (r:Revision) SET r = $revision', { revision: toRevisionProps(summary, hash) });
  await setMark(tx, { revision: summary.revision, hash });
  await setPending(tx, null);
}

/** As a node of the graph. */
export function toRevisionProps({ revision, ...rest }: RevisionSummary, hash: string | null): Params {
  return Object.fromEntries(Object.entries({ id: revision, ...rest, hash }).filter(([, value]) => value !== null)) as Params;
}
