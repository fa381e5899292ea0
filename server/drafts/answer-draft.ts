/** What threads ask of the drafts: they are kept where the graph is. */
import type { Access } from '../access/access.ts';
import { toAuditLine } from '../access/audit.ts';
import type { Viewer } from '../access/roles.ts';
import { planByHand, type HandRequest } from '../datasets/write-by-hand.ts';
import { Forbidden } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Changes } from '../ingest/write/find-changes.ts';
import type { Draft } from './draft.ts';
import type { DraftBoard } from './draft-board.ts';

export interface Drafting {
  list: { ask: null; answer: Draft[] };
  /** What a draft would change as it is; null where what it points to is no more. @throws Conflict where its base moved */
  plan: { ask: Omit<HandRequest, 'by' | 'note'>; answer: Changes | null };
  refuse: { ask: { id: string; reason: string }; answer: Draft };
  withdraw: { ask: { id: string }; answer: Draft };
}
export type DraftAsk = { [K in keyof Drafting]: { what: K; ask: Drafting[K]['ask']; by: Viewer } & { drafts: true } }[keyof Drafting];

export interface DraftDeps {
  board: DraftBoard;
  session(): GraphSession;
  access: Pick<Access, 'audit'>;
}

type Handlers = { [K in keyof Drafting]: (ask: Drafting[K]['ask'], by: Viewer, deps: DraftDeps) => Promise<Drafting[K]['answer']> };

const HANDLERS: Handlers = {
  list: (_, __, { board }) => board.list(),
  async plan(request, _, { session }) {
    const plan = await planByHand(session(), request);
    return plan === 'OUTDATED' ? null : plan.changes;
  },
  async refuse({ id, reason }, by, { board, access }) {
    const { wish } = await board.mustBeOpen(id);
    await access.audit.append(toAuditLine(by, 'REFUSE', `${id} ${wish.title}`));
    return board.settle({ is: 'REFUSED', id, settled: { by: by.name, reason, revision: null } });
  },
  async withdraw({ id }, by, { board, access }) {
    const { wish, author } = await board.mustBeOpen(id);
    if (author !== by.id) throw NOT_OWN;
    await access.audit.append(toAuditLine(by, 'WITHDRAW', `${id} ${wish.title}`));
    return board.settle({ is: 'WITHDRAWN', id, settled: { by: by.name, reason: null, revision: null } });
  },
};

/** @throws IntendedError in one sentence; what the caller may ask was looked at before */
export function answerDraft({ what, ask, by }: DraftAsk, deps: DraftDeps): Promise<Drafting[keyof Drafting]['answer']> {
  const handle = HANDLERS[what] as (ask: unknown, by: Viewer, deps: DraftDeps) => Promise<Drafting[keyof Drafting]['answer']>;
  return handle(ask, by, deps);
}

const NOT_OWN = new Forbidden({
  zh: '只能撤回自己提交的草稿；要退回别人的，请由管理员办理。',
  en: 'Only a draft of your own can be taken back; one of somebody else is refused by an administrator.',
});
