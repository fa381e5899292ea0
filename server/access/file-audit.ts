/** The audit trail of the embedded default, in files. Lines that come while others are written are written together. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit, AuditEntry, AuditLine } from './audit.ts';
import { chainOn, fitsQuestion } from './audit-chain.ts';
import { appendEntries, listFiles, readEntries, readHead } from './audit-files.ts';
import { createAuditQueue } from './audit-queue.ts';
import { NO_WITNESS, type Witness } from './witness.ts';
import { withLock } from './lock-file.ts';

/**
 * @param folder DATA_DIR/access; the trail lies in `audit` below it
 * @param say tells the log of what could not be kept
 */
export function createFileAudit(folder: string, say: (error: unknown) => void, witness: Witness = NO_WITNESS): Audit {
  const files = join(folder, 'audit');
  const write = async (lines: readonly AuditLine[]): Promise<void> => {
    // Without accounts there is nothing to tell of, and no folder.
    if (!existsSync(folder)) return;
    const journal = await witness.seen();
    const end = await withLock(join(folder, 'audit.lock'), () => {
      let head = readHead(files);
      const at = new Date().toISOString();
      appendEntries(
        files,
        lines.map((line) => (head = chainOn(head, line, at, journal)) as AuditEntry),
      );
      return head;
    });
    witness.told(end);
  };
  return {
    ...createAuditQueue(write, say),
    async read({ before, most, ...question }) {
      const entries: AuditEntry[] = [];
      let total = 0;
      for (const path of listFiles(files).reverse()) {
        // Others are answered between two files.
        await new Promise(setImmediate);
        const fitting = readEntries(path).entries.filter((entry) => fitsQuestion(entry, question));
        total += fitting.length;
        const older = fitting.filter(({ number }) => before == null || number < before).reverse();
        entries.push(...older.slice(0, most - entries.length));
      }
      return { entries, total };
    },
  };
}
