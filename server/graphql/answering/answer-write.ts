import type { Access } from '../../access/access.ts';
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
  const answer = async ({ write, by: { name, address } }: WriteAsk): Promise<WriteReply> => {
    const subject = write.note.slice(0, MOST_SHOWN);
    const result = await writeByHand(graph.session(), { ...write, by: name }, () =>
      audit.append({ by: name, action: 'WRITE', subject, address, outcome: 'OK' }),
    );
    return { isWritten: result !== 'OUTDATED', packed: await graph.current() };
  };
  return (ask) => {
    const turn = last.then(() => answer(ask));
    last = turn.catch(() => undefined);
    return turn;
  };
}

const MOST_SHOWN = 200;
