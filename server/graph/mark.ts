/** The one node that says where the graph stands. Whoever writes holds it, so writers wait for each other at it. */
import { isDeepStrictEqual } from 'node:util';
import type { GraphSession, Row, Transaction } from './session.ts';

/** A revision that is being written in steps; readers keep to the one before until it is whole. */
export interface Pending {
  revision: number;
  /** Who writes it. */
  token: string;
  /** So many parts of its rows are in the graph. */
  step: number;
  /** Whether the journal holds all of it: then it is completed, else given up. */
  isRecorded: boolean;
}
export interface Mark {
  /** 0: nothing was ever written. */
  revision: number;
  /** Of the line of the journal that ended the revision; null in a graph from before there were journals. */
  hash: string | null;
  /** Lines of the journal where it is kept in the graph, and the hash of the last. */
  lines: number;
  lineHash: string | null;
  pending: Pending | null;
}

/** Whether the facts are the same at both; a note that the journal kept between moves its end, and no fact. */
export function isSamePlace(a: Mark, b: Mark): boolean {
  const facts = ({ lines: _, lineHash: __, ...rest }: Mark) => rest;
  return isDeepStrictEqual(facts(a), facts(b));
}

/** Who writes a backup into the graph: what that leaves half written nobody else completes or takes back. */
export const RESTORING = 'restore';

const COUNTER = 'revision';
const RETURNED = `RETURN c.number AS revision, c.hash AS hash, c.lines AS lines, c.lineHash AS lineHash,
  c.pending AS pending, c.token AS token, c.step AS step, c.isRecorded AS isRecorded`;

export async function readMark(session: Pick<GraphSession, 'read'>): Promise<Mark> {
  return toMark(await session.read(`MATCH (c:RevisionCounter {id: $id}) ${RETURNED}`, { id: COUNTER }));
}

/** Reads the mark and holds it, so that a second writer waits until this transaction ends. */
export async function lockMark(tx: Transaction): Promise<Mark> {
  await tx.run('MERGE (c:RevisionCounter {id: $id}) SET c.number = coalesce(c.number, 0)', { id: COUNTER });
  return toMark(await tx.run(`MATCH (c:RevisionCounter {id: $id}) ${RETURNED}`, { id: COUNTER }));
}

export async function setMark(tx: Transaction, { revision, hash, lines, lineHash }: Partial<Mark>): Promise<void> {
  const said = { number: revision, hash, lines, lineHash };
  await set(tx, Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Row);
}

export async function setPending(tx: Transaction, pending: Pending | null): Promise<void> {
  const { revision = null, token = null, step = null, isRecorded = null } = pending ?? {};
  await set(tx, { pending: revision, token, step, isRecorded });
}

async function set(tx: Transaction, values: Row): Promise<void> {
  const assignments = Object.keys(values).map((key) => (values[key] === null ? `c.${key} = null` : `c.${key} = $${key}`));
  await tx.run(`MATCH (c:RevisionCounter {id: $id}) SET ${assignments.join(', ')}`, { id: COUNTER, ...values });
}

function toMark([row = {}]: readonly Row[]): Mark {
  const pending = (row['pending'] ?? null) as number | null;
  return {
    revision: (row['revision'] ?? 0) as number,
    hash: (row['hash'] ?? null) as string | null,
    lines: (row['lines'] ?? 0) as number,
    lineHash: (row['lineHash'] ?? null) as string | null,
    pending:
      pending === null
        ? null
        : { revision: pending, token: row['token'] as string, step: row['step'] as number, isRecorded: row['isRecorded'] === true },
  };
}
