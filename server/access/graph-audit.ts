/** The audit trail on a Neo4j: nodes, joined on in the transaction that moves its end. */
import { appendAuditNodes, readAuditNodes, readAuditStretch } from '../graph/queries/access-nodes.ts';
import type { GraphSession, Row } from '../graph/session.ts';
import type { Audit, AuditEntry, AuditLine } from './audit.ts';
import { chainOn, isNextOf, NO_LINES, type AuditHead } from './audit-chain.ts';
import { createAuditQueue } from './audit-queue.ts';
import type { AccessStore } from './book.ts';

const STRETCH = 5000;

export function createGraphAudit(session: () => GraphSession, store: AccessStore, say: (error: unknown) => void): Audit {
  const write = async (lines: readonly AuditLine[]): Promise<void> => {
    // Without accounts there is nothing to tell of.
    if ((await store.read()) === null) return;
    const at = new Date().toISOString();
    await appendAuditNodes(session(), (end) => {
      let head: AuditHead = end;
      return lines.map((line) => (head = chainOn(head, line, at)) as AuditEntry as unknown as Row);
    });
  };
  return {
    ...createAuditQueue(write, say),
    async read({ by = null, action = null, since = null, until = null, before = null, most }) {
      const { rows, total } = await readAuditNodes(session(), { by, action, since, until }, before, most);
      return { entries: rows.map(toEntry), total };
    },
  };
}

/** The number of the last entry before the first place where the trail is not what it was; null where it is whole. */
export async function findBreakInGraph(session: GraphSession): Promise<{ after: number } | null> {
  let head = NO_LINES;
  for (;;) {
    const entries = (await readAuditStretch(session, head.number, STRETCH)).map(toEntry);
    for (const entry of entries) {
      if (!isNextOf(head, entry)) return { after: head.number };
      head = entry;
    }
    if (entries.length < STRETCH) return null;
  }
}

function toEntry(row: Row): AuditEntry {
  return row as unknown as AuditEntry;
}
