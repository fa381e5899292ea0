/** What the interface asks of the desk, as a table of what can be asked: the threads that answer ask it where the graph is. */
import { NotFound } from '../../errors.ts';
import { readMatchDecisions } from '../../graph/queries/read-match-decisions.ts';
import { findMatches, toDecided } from './find-matches.ts';
import type { Asker, ImportDesk, UploadWish } from './import-desk.ts';
import { forgetDecision, keepDecision, toDecisionId } from './keep-decision.ts';
import type { ImportDifference, ImportJob, ImportState, ShownMatch } from './state.ts';

export interface Importing {
  read: { ask: { upload: string } & UploadWish; answer: ImportState };
  commit: { ask: { upload: string; expect: number | null } & UploadWish; answer: ImportState };
  report: { ask: { upload: string }; answer: ImportState | null };
  uploads: { ask: null; answer: ImportState[] };
  difference: { ask: { upload: string }; answer: ImportDifference | null };
  /** Those that wait for a decision, and those that were decided. */
  matches: { ask: null; answer: { waiting: ShownMatch[]; decided: ShownMatch[] } };
  decide: { ask: { id: string; enterprise: string | null }; answer: ShownMatch };
  forget: { ask: { id: string }; answer: ShownMatch | null };
  job: { ask: { id: string }; answer: ImportJob | null };
  cancel: { ask: { id: string }; answer: ImportJob | null };
}

export type ImportAsk = { [K in keyof Importing]: { desk: 'import'; what: K; ask: Importing[K]['ask']; by: Asker } }[keyof Importing];

type Handlers = {
  [K in keyof Importing]: (ask: Importing[K]['ask'], desk: ImportDesk, by: Asker) => Promise<Importing[K]['answer']>;
};

const HANDLERS: Handlers = {
  read: ({ upload, ...wish }, desk, by) => desk.read(upload, wish, by),
  commit: ({ upload, expect, ...wish }, desk, by) => desk.commit(upload, wish, expect, by),
  report: ({ upload }, desk, by) => desk.state(upload, by).catch(nullWhereUnknown),
  uploads: (_, desk) => desk.states(),
  difference: async ({ upload }, desk) => desk.difference(upload),
  async matches(_, desk) {
    const decided = (await readMatchDecisions(desk.session())).map(toDecided);
    const isDecided = new Set(decided.map(({ id }) => id));
    const asked = (await desk.states()).flatMap(({ upload, result }) => findMatches(result?.report.pending ?? [], upload.id));
    return { waiting: asked.filter(({ id }) => !isDecided.has(id)), decided };
  },
  async decide({ id, enterprise }, desk, by) {
    const decided = (await readMatchDecisions(desk.session())).find((one) => one.id === id);
    const waiting = (await desk.states()).flatMap(({ result }) => findMatches(result?.report.pending ?? [], null));
    const match = waiting.find((one) => one.id === id) ?? decided;
    if (!match) throw unknownMatch();
    const { given, region } = match;
    await keepDecision(desk.session(), { given, region, enterprise }, by.by);
    desk.readAgain(by, ({ pending }) => pending.some((one) => toDecisionId(one.given, one.region) === id));
    return toDecided({ id, given, region, enterprise, by: by.by, at: new Date().toISOString() });
  },
  async forget({ id }, desk, by) {
    const former = await forgetDecision(desk.session(), id, by.by);
    // what rested on it is to be decided anew, wherever that is
    desk.readAgain(by, () => true);
    return former && { ...toDecided(former), outcome: 'POTENTIAL', chosen: null, decided: null };
  },
  job: async ({ id }, desk) => desk.jobs.find(id),
  cancel: async ({ id }, desk) => desk.jobs.cancel(id),
};

/** @throws IntendedError in one sentence; what the caller may ask was looked at before */
export function answerImport({ what, ask, by }: ImportAsk, desk: ImportDesk): Promise<Importing[keyof Importing]['answer']> {
  const handle = HANDLERS[what] as (ask: unknown, desk: ImportDesk, by: Asker) => Promise<Importing[keyof Importing]['answer']>;
  return handle(ask, desk, by);
}

function nullWhereUnknown(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

const unknownMatch = (): NotFound =>
  new NotFound({
    zh: '没有这条待决定的企业：编号不对，或那次交来的文件已重新读过。',
    en: 'Nothing of this id waits for a decision: the id is wrong, or the files were read again since.',
  });
