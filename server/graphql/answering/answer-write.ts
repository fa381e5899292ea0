import type { Access } from '../../access/access.ts';
import { toAuditLine } from '../../access/audit.ts';
import { planByHand, writeByHand } from '../../datasets/write-by-hand.ts';
import type { DraftBoard } from '../../drafts/draft-board.ts';
import type { Draft, DraftWish } from '../../drafts/draft.ts';
import type { GraphSession } from '../../graph/session.ts';
import { isEmpty } from '../../ingest/write/find-changes.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { WriteAsk, WriteReply } from '../context/writing.ts';

interface Deps {
  graph: Pick<GraphAccess, 'session' | 'current'>;
  access: Pick<Access, 'audit' | 'needsSignature'>;
  drafts: DraftBoard;
}
type Written = Omit<WriteReply, 'packed'>;

/**
 * Writes on the main thread what threads have checked, one after another, and gives the graph as it is then; of whoever needs a signature
 * it keeps a draft instead. Each write is in the audit trail before it is made.
 * @throws IntendedError in one sentence; nothing is written then
 */
export function createWriter({ graph, access, drafts }: Deps): (ask: WriteAsk) => Promise<WriteReply> {
  let last: Promise<unknown> = Promise.resolve();
  const tell = ({ by, write }: WriteAsk, action: 'WRITE' | 'DRAFT' | 'SIGN', subject = write.note) =>
    access.audit.append(toAuditLine(by, action, subject));

  async function put(ask: WriteAsk, attempt: NonNullable<WriteAsk['draft']>, session: GraphSession): Promise<Written> {
    const plan = await planByHand(session, ask.write);
    if (plan === 'OUTDATED') return { isWritten: false, draft: null };
    // What changes nothing needs no signature.
    if (isEmpty(plan.changes)) return { isWritten: true, draft: null };
    await tell(ask, 'DRAFT');
    return { isWritten: true, draft: await drafts.put(attempt as unknown as DraftWish, ask.by) };
  }

  async function sign(ask: WriteAsk, { id, by: author }: Draft, session: GraphSession): Promise<Written> {
    const { by, write } = ask;
    const note = `${write.note}（${by.name} 签发 signed）`;
    const result = await writeByHand(session, { ...write, by: author, note }, () => tell(ask, 'SIGN', `${id} ${write.note}`));
    if (result === 'OUTDATED') return { isWritten: false, draft: null };
    const revision = result.added + result.changed + result.removed > 0 ? result.revision : null;
    return { isWritten: true, draft: await drafts.settle({ is: 'SIGNED', id, settled: { by: by.name, reason: null, revision } }) };
  }

  async function write(ask: WriteAsk): Promise<Written> {
    const session = graph.session();
    if (ask.signs !== null) return sign(ask, await drafts.mustBeOpen(ask.signs), session);
    if (ask.draft !== null && access.needsSignature(ask.by)) return put(ask, ask.draft, session);
    const result = await writeByHand(session, { ...ask.write, by: ask.by.name }, () => tell(ask, 'WRITE'));
    return { isWritten: result !== 'OUTDATED', draft: null };
  }

  return (ask) => {
    const turn = last.then(async () => ({ ...(await write(ask)), packed: await graph.current() }));
    last = turn.catch(() => undefined);
    return turn;
  };
}
