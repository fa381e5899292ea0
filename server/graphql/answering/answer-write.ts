import type { Access } from '../../access/access.ts';
import { toAuditLine } from '../../access/audit.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import { planByHand, writeByHand } from '../../datasets/write-by-hand.ts';
import type { DraftBoard } from '../../drafts/draft-board.ts';
import type { Draft, DraftWish } from '../../drafts/draft.ts';
import { toKeptSignedNote } from '../../drafts/signed-note.ts';
import { Conflict } from '../../errors.ts';
import type { GraphSession } from '../../graph/session.ts';
import { isEmpty } from '../../ingest/write/find-changes.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { WriteAsk, WriteReply } from '../context/writing.ts';
import type { InTurn } from './in-turn.ts';

interface Deps {
  graph: Pick<GraphAccess, 'session' | 'current'>;
  access: Pick<Access, 'audit' | 'needsSignature'>;
  drafts: DraftBoard;
  inTurn: InTurn;
}
/** With the revision that it made, or that was there; 0 where nothing was written. */
type Written = Omit<WriteReply, 'packed'> & { revision: number };

/** So often the graph is looked at before an answer tells what was before the write: each look waits for it a little. */
const LOOKS = 5;

/**
 * Writes on the main thread what threads have checked, one after another, and gives the graph as it is then; of whoever needs a signature
 * it keeps a draft instead. Each write is in the audit trail before it is made.
 * @throws IntendedError in one sentence; nothing is written then
 */
export function createWriter({ graph, access, drafts, inTurn }: Deps): (ask: WriteAsk) => Promise<WriteReply> {
  const tell = ({ by, write }: WriteAsk, action: 'WRITE' | 'DRAFT' | 'SIGN', subject = write.note) =>
    access.audit.append(toAuditLine(by, action, subject));

  async function put(ask: WriteAsk, attempt: NonNullable<WriteAsk['draft']>, session: GraphSession): Promise<Written> {
    // What it rests on is a draft too, so there is nothing yet to hold it against: that is done where it is signed.
    const plan = (attempt.rests ?? []).length > 0 ? null : await planByHand(session, ask.write);
    if (plan === 'OUTDATED') return { isWritten: false, draft: null, revision: 0 };
    // What changes nothing needs no signature.
    if (plan !== null && isEmpty(plan.changes)) return { isWritten: true, draft: null, revision: 0 };
    await tell(ask, 'DRAFT');
    return { isWritten: true, draft: await drafts.put(attempt as unknown as DraftWish, ask.by), revision: 0 };
  }

  async function sign(ask: WriteAsk, { id, by: author }: Draft, session: GraphSession): Promise<Written> {
    const { by, write } = ask;
    const note = write.note + toKeptSignedNote(by.name);
    const result = await writeByHand(session, { ...write, by: author, note }, () => tell(ask, 'SIGN', `${id} ${write.note}`));
    if (result === 'OUTDATED') return { isWritten: false, draft: null, revision: 0 };
    const revision = result.added + result.changed + result.removed > 0 ? result.revision : null;
    const draft = await drafts.settle({ is: 'SIGNED', id, settled: { by: by.name, reason: null, revision } });
    return { isWritten: true, draft, revision: result.revision };
  }

  async function write(ask: WriteAsk): Promise<Written> {
    const session = graph.session();
    if (ask.signs !== null) return sign(ask, await drafts.mustBeOpen(ask.signs), session);
    if (ask.draft !== null && access.needsSignature(ask.by)) return put(ask, ask.draft, session);
    if ((ask.draft?.rests ?? []).length > 0) throw RESTS_ON_DRAFTS;
    const result = await writeByHand(session, { ...ask.write, by: ask.by.name }, () => tell(ask, 'WRITE'));
    return { isWritten: result !== 'OUTDATED', draft: null, revision: result === 'OUTDATED' ? 0 : result.revision };
  }

  /** While the graph is slow to be read, `current` gives what was before. */
  async function readSince(revision: number): Promise<PackedSnapshot> {
    for (let look = 1; ; look++) {
      const packed = await graph.current();
      if (packed.revision.id >= revision || look === LOOKS) return packed;
    }
  }

  return (ask) =>
    inTurn(async () => {
      const { revision, ...written } = await write(ask);
      return { ...written, packed: await readSince(revision) };
    });
}

const RESTS_ON_DRAFTS = new Conflict({
  zh: '它指向的内容还是草稿：先签发那一条。',
  en: 'What it points to is a draft still: sign that one first.',
});
