/** Writes that wait for an administrator to sign them. They are kept in the journal, as notes: no fact of the graph is touched by them. */
import { z } from 'zod';

const settled = z.object({
  at: z.string(),
  by: z.string(),
  /** Why it was refused; null for one that was signed or taken back. */
  reason: z.string().nullable(),
  /** The revision that a signed one became. */
  revision: z.number().nullable(),
});

/** What somebody would write: a mutation of the interface with its arguments, to be checked anew against the graph as it is then. */
const wish = z.object({
  mutation: z.string(),
  args: z.record(z.string(), z.json()),
  /** What it is about, as the note of a revision says it. */
  title: z.string(),
  /** The revision that its author had seen. */
  seen: z.number(),
  /** The regions in which it lies, null for one that is not known. */
  places: z.array(z.string().nullable()),
  /** Drafts of the same author that it rests on, and that must be signed before it: a new enterprise, of what it makes. */
  rests: z.array(z.string()).optional(),
});

const put = z.object({ is: z.literal('PUT'), id: z.string(), by: z.string(), author: z.string(), wish });
const end = z.object({ is: z.enum(['SIGNED', 'REFUSED', 'WITHDRAWN']), id: z.string(), settled: settled.omit({ at: true }) });

/** What a note of the journal says of drafts. */
export const draftNote = z.discriminatedUnion('is', [put, end]);

export type DraftNote = z.infer<typeof draftNote>;
export type DraftWish = z.infer<typeof wish>;
export type Settling = z.infer<typeof end>;
export type DraftState = 'OPEN' | Settling['is'];

export interface Draft {
  id: string;
  at: string;
  /** The name of the account or token that put it forward, and its id. */
  by: string;
  author: string;
  wish: DraftWish;
  state: DraftState;
  settled: z.infer<typeof settled> | null;
}

/** The kind of those notes. */
export const DRAFT_NOTE = 'draft';
