/** The audit trail on a Neo4j: nodes, joined on in the transaction that moves its end. */
import { appendAuditNodes, readAuditNodes, readAuditStretch } from '../graph/queries/access-nodes.ts';
import type { GraphSession, Row } from '../graph/session.ts';
import type { Audit, AuditEntry, AuditLine } from './audit.ts';
import { chainOn, isNextOf, NO_LINES, type AuditHead } from './audit-chain.ts';
import { createAuditQueue } from './audit-queue.ts';
import { NO_WITNESS, type Witness } from './witness.ts';
import type { AccessStore } from './book.ts';

const STRETCH = 5000;

export function createGraphAudit(
  session: () => GraphSession,
  store: AccessStore,
  say: (error: unknown) => void,
  witness: Witness = NO_WITNESS,
): Audit {
  const write = async (lines: readonly AuditLine[]): Promise<void> => {
    // Without accounts there is nothing to tell of.
    if ((await store.read()) === null) return;
    const at = new Date().toISOString();
    const journal = await witness.seen();
    let head: AuditHead = NO_LINES;
    await appendAuditNodes(session(), (end) => {
      head = end;
      return lines.map((line) => (head = chainOn(head, line, at, journal)) as AuditEntry as unknown as Row);
    });
    witness.told(head);
  };
  return {
    ...createAuditQueue(write, say),
    async read({ by = null, action = null, since = null, until = null, before = null, most }) {
      const { rows, total } = await readAuditNodes(session(), { by, action, since, until }, before, most);
      return { entries: rows.map(toEntry), total };
    },
  };
}

/** Every entry, oldest first. */
export async function* readTrail(session: GraphSession): AsyncGenerator<AuditEntry> {
  for (let after = 0; ;) {
    const entries = (await readAuditStretch(session, after, STRETCH)).map(toEntry);
    yield* entries;
    if (entries.length < STRETCH) return;
    after = entries.at(-1)!.number;
  }
}

/** The number of the last entry before the first place where the trail is not what it was; null where it is whole. */
export async function findBreakInGraph(session: GraphSession): Promise<{ after: number } | null> {
  let head = NO_LINES;
  for await (const entry of readTrail(session)) {
    if (!isNextOf(head, entry)) return { after: head.number };
    head = entry;
  }
  return null;
}

function toEntry({ journal, ...row }: Row): AuditEntry {
  return { ...row, ...(journal === null ? {} : { journal }) } as unknown as AuditEntry;
}
