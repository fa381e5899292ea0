/** The drafts of a graph, folded from the notes of its journal; what was read once is kept, and only what came since is read. */
import { randomBytes } from 'node:crypto';
import { Busy, Conflict, NotFound } from '../errors.ts';
import { journalOf } from '../graph/graph-journal.ts';
import { readMark } from '../graph/mark.ts';
import type { GraphSession } from '../graph/session.ts';
import { holdsLine, type LinePlace } from '../journal/holds-line.ts';
import type { Json } from '../journal/record.ts';
import { parseRecord, type JournalNote } from '../journal/record.ts';
import { DRAFT_NOTE, draftNote, type Draft, type DraftNote, type DraftWish, type Settling } from './draft.ts';

export interface DraftBoard {
  /** Every draft, newest first. @throws GraphUnavailable */
  list(): Promise<Draft[]>;
  /** @throws NotFound; Conflict for one that was settled already */
  mustBeOpen(id: string): Promise<Draft>;
  /** Keeps a new one; it is durable when this resolves. */
  put(wish: DraftWish, author: { id: string; name: string }): Promise<Draft>;
  /** Keeps what became of one. */
  settle(settling: Settling): Promise<Draft>;
}

interface Kept extends LinePlace {
  drafts: Map<string, Draft>;
}

/** @param session gives the open graph. @throws GraphUnavailable while there is none */
export function createDraftBoard(session: () => GraphSession): DraftBoard {
  let kept: Kept | null = null;

  async function read(): Promise<ReadonlyMap<string, Draft>> {
    const journal = journalOf(session());
    const { number, hash } = await journal.head();
    const isSame = kept !== null && (await holdsLine((at) => journal.lines(at), kept));
    const known = isSame ? kept! : { number: 0, drafts: new Map<string, Draft>() };
    const drafts = new Map(known.drafts);
    if (known.number < number) for await (const { text } of journal.notes(DRAFT_NOTE, known.number)) fold(drafts, text);
    kept = { number, hash, drafts };
    return drafts;
  }

  async function write(note: DraftNote): Promise<Draft> {
    if (await isHalfWritten(session())) throw WRITING;
    await journalOf(session()).append(DRAFT_NOTE, note as { [key: string]: Json });
    return find(note.id);
  }

  async function find(id: string): Promise<Draft> {
    const found = (await read()).get(id);
    if (found) return found;
    throw new NotFound({ zh: `没有编号为“${id}”的草稿。`, en: `There is no draft with the id "${id}".` }, { draft: id });
  }

  return {
    list: async () => [...(await read()).values()].reverse(),
    async mustBeOpen(id) {
      const draft = await find(id);
      if (draft.state === 'OPEN') return draft;
      throw toSettledAlready(draft);
    },
    put: (wish, { id: author, name: by }) => write({ is: 'PUT', id: `draft:${randomBytes(9).toString('base64url')}`, by, author, wish }),
    settle: write,
  };
}

function fold(drafts: Map<string, Draft>, text: string): void {
  const { at, payload } = parseRecord(text) as { is: 'note' } & JournalNote;
  const note = draftNote.parse(payload);
  if (note.is === 'PUT') {
    const { id, by, author, wish } = note;
    drafts.set(id, { id, at, by, author, wish, state: 'OPEN', settled: null });
    return;
  }
  const draft = drafts.get(note.id);
  // What came of one first is what counts: two servers may have settled it at once.
  if (draft?.state === 'OPEN') drafts.set(note.id, { ...draft, state: note.is, settled: { at, ...note.settled } });
}

/** In a graph that holds its own journal a note would look like a writer in steps that is still at work. */
async function isHalfWritten(session: GraphSession): Promise<boolean> {
  return session.journal === undefined && (await readMark(session)).pending !== null;
}

const WRITING = new Busy({
  zh: '图谱正在写入大批内容，这次没有记下草稿，请稍后再试。',
  en: 'A large load is being written, and nothing of this draft was kept; please try again in a moment.',
});

const STATES = {
  SIGNED: { zh: '签发', en: 'signed' },
  REFUSED: { zh: '退回', en: 'refused' },
  WITHDRAWN: { zh: '撤回', en: 'taken back' },
} as const satisfies Record<Settling['is'], object>;

function toSettledAlready({ id, state, settled }: Draft): Conflict {
  const [is, by] = [STATES[state as Settling['is']], settled!.by];
  return new Conflict({ zh: `这份草稿已由 ${by} ${is.zh}。`, en: `This draft was ${is.en} by ${by} already.` }, { draft: id, state });
}
