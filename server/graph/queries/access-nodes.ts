/**
 * What the graph keeps of who may ask, and the audit trail: nodes of their own beside the facts, tied to nothing, so that no question
 * about facts meets them. Several servers on one Neo4j share them.
 */
import type { GraphSession, Row, Transaction, Value } from '../session.ts';
import { wipeLabel } from '../wipe.ts';
import { number, text, textOrNull } from './row.ts';

const BOOK = 'access';
const HEAD = 'audit';

const SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT AccessBook_id IF NOT EXISTS FOR (n:AccessBook) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT AuditHead_id IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT AuditEntry_number IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.number IS UNIQUE',
];

/** Without these two servers that make the first node at once would make two; asked before the first write, not of every graph. */
export async function ensureAccessSchema(session: GraphSession): Promise<void> {
  for (const statement of SCHEMA) await session.write((tx) => tx.run(statement));
}

/**
 * @param known the version that the caller has
 * @returns null where there is no book; its text only where it is another version
 */
export async function readBookText(session: GraphSession, known: number): Promise<{ version: number; text: string | null } | null> {
  const cypher =
    'MATCH (b:AccessBook {id: $id}) WHERE b.version > 0 RETURN b.version AS version, CASE WHEN b.version = $known THEN null ELSE b.text END AS text';
  const [row] = await session.read(cypher, { id: BOOK, known });
  return row ? { version: number(row, 'version'), text: textOrNull(row, 'text') } : null;
}

/** Changes the text alone: setting a property locks the node until the end, so whoever comes at once waits. */
export function changeBookText<T>(session: GraphSession, work: (text: string | null) => { text: string | null; result: T }): Promise<T> {
  return session.write(async (tx) => {
    const lock = 'MERGE (b:AccessBook {id: $id}) ON CREATE SET b.version = 0 SET b.lock = true RETURN b.text AS text';
    const [row] = await tx.run(lock, { id: BOOK });
    const { text: next, result } = work(row ? textOrNull(row, 'text') : null);
    if (next !== null) await tx.run('MATCH (b:AccessBook {id: $id}) SET b.text = $next, b.version = b.version + 1', { id: BOOK, next });
    return result;
  });
}

/** Joins lines to the end of the trail, as `chain` makes entries of them. */
export function appendAuditNodes(session: GraphSession, chain: (head: { number: number; hash: string }) => Row[]): Promise<void> {
  return session.write(async (tx: Transaction) => {
    const lock =
      "MERGE (h:AuditHead {id: $id}) ON CREATE SET h.number = 0, h.hash = '' SET h.lock = true RETURN h.number AS number, h.hash AS hash";
    const [row] = await tx.run(lock, { id: HEAD });
    const entries = chain({ number: number(row!, 'number'), hash: text(row!, 'hash') });
    const last = entries.at(-1)!;
    await tx.run('UNWIND $entries AS entry CREATE (n:AuditEntry) SET n = entry', { entries });
    await tx.run('MATCH (h:AuditHead {id: $id}) SET h.number = $number, h.hash = $hash', {
      id: HEAD,
      number: last['number']!,
      hash: last['hash']!,
    });
  });
}

/** Takes accounts and trail away, and puts others in their place: the book as text, the entries in portions. */
export async function replaceAccessNodes(session: GraphSession, book: string, portions: Iterable<Row[]>): Promise<void> {
  await ensureAccessSchema(session);
  for (const label of ['AuditEntry', 'AuditHead']) await wipeLabel(session, label);
  for (const entries of portions) await appendAuditNodes(session, () => entries);
  await changeBookText(session, () => ({ text: book, result: null }));
}

export interface AuditFilter {
  by: string | null;
  action: string | null;
  since: string | null;
  until: string | null;
}

const FITS =
  'MATCH (n:AuditEntry) WHERE n.number > 0 AND ($by IS NULL OR n.by = $by) AND ($action IS NULL OR n.action = $action) AND ($since IS NULL OR n.at >= $since) AND ($until IS NULL OR n.at <= $until)';
const ENTRY =
  'n.number AS number, n.at AS at, n.by AS by, n.action AS action, n.subject AS subject, n.address AS address, n.outcome AS outcome, n.journal AS journal, n.hash AS hash';

/** Newest first. */
export async function readAuditNodes(
  session: GraphSession,
  filter: AuditFilter,
  before: number | null,
  most: number,
): Promise<{ rows: Row[]; total: number }> {
  const params: Record<string, Value> = { ...filter, before, most };
  const rows = await session.read(
    `${FITS} AND ($before IS NULL OR n.number < $before) RETURN ${ENTRY} ORDER BY n.number DESC LIMIT $most`,
    params,
  );
  const [count] = await session.read(`${FITS} RETURN count(n) AS total`, { ...filter });
  return { rows, total: number(count!, 'total') };
}

/** A stretch of the trail from its beginning, to be checked. */
export function readAuditStretch(session: GraphSession, after: number, most: number): Promise<Row[]> {
  return session.read(`MATCH (n:AuditEntry) WHERE n.number > $after RETURN ${ENTRY} ORDER BY n.number LIMIT $most`, { after, most });
}
