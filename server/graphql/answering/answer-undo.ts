import type { Access } from '../../access/access.ts';
import { toAuditLine } from '../../access/audit.ts';
import { Forbidden } from '../../errors.ts';
import type { History } from '../../history/history.ts';
import { undoRevision } from '../../history/undo-revision.ts';
import type { GraphAccess } from '../context/graph-access.ts';
import type { UndoAsk, UndoReply } from '../context/undoing.ts';

interface Deps {
  graph: Pick<GraphAccess, 'session' | 'current'>;
  history: Pick<History, 'answer'>;
  access: Pick<Access, 'audit' | 'needsSignature'>;
}

/** Takes a revision back on the main thread; it is in the audit trail before it is made. @throws IntendedError, with nothing written */
export async function answerUndo({ revision, by }: UndoAsk, { graph, history, access }: Deps): Promise<UndoReply> {
  if (access.needsSignature(by)) throw BY_ADMINISTRATORS;
  const done = await history.answer('changes', { revision });
  const { ids } = await undoRevision(graph.session(), done, { revision, by: by.name }, () =>
    access.audit.append(toAuditLine(by, 'WRITE', `undoRevision revision:${revision}`)),
  );
  return { ids, packed: await graph.current() };
}

const BY_ADMINISTRATORS = new Forbidden({
  zh: '本服务须由管理员签发：一次修订由管理员撤销；单条事实可以提交撤回的草稿。',
  en: 'Here an administrator signs what is written: a revision is undone by one; a single fact can be put forward to be retracted.',
});
