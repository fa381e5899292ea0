import type { Access } from '../../access/access.ts';
import { toAuditLine } from '../../access/audit.ts';
import { writeByHand } from '../../datasets/write-by-hand.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { WriteAsk, WriteReply } from '../context/writing.ts';

/**
 * Writes on the main thread what threads have checked, one after another, and gives the graph as it is then. Each write is in the audit
 * trail before it is made.
 * @throws IntendedError in one sentence; nothing is written then
 */
export function createWriter(graph: Pick<GraphAccess, 'session' | 'current'>, { audit }: Access): (ask: WriteAsk) => Promise<WriteReply> {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async ({ write, by }: WriteAsk): Promise<WriteReply> => {
    const result = await writeByHand(graph.session(), { ...write, by: by.name }, () => audit.append(toAuditLine(by, 'WRITE', write.note)));
    return { isWritten: result !== 'OUTDATED', packed: await graph.current() };
  };
  return (ask) => {
    const turn = last.then(() => answer(ask));
    last = turn.catch(() => undefined);
    return turn;
  };
}
