/**
 * Ties the audit trail and the journal of facts to each other: each line of the trail names how far the journal went, and the journal keeps
 * notes of how far the trail went. So neither can be cut without the other showing it.
 */
import { GraphUnavailable } from '../errors.ts';
import { journalOf } from '../graph/graph-journal.ts';
import { readMark } from '../graph/mark.ts';
import type { GraphSession } from '../graph/session.ts';
import type { AuditHead } from './audit-chain.ts';

/** The kind of those notes. */
export const AUDIT_NOTE = 'audit';

/** The kind of the note that a journal came without the trail of which its notes before speak. */
export const PARTED_NOTE = 'audit-parted';

export interface Witness {
  /** Newest revision and its hash; null while the journal cannot be asked, and before the first. */
  seen(): Promise<string | null>;
  /** Has the journal keep how far the trail goes; nobody waits, and of several at once the last counts. */
  told(head: AuditHead): void;
}

/** For programs that have no journal open. */
export const NO_WITNESS: Witness = { seen: async () => null, told: () => undefined };

export const sayJournal = (revision: number, hash: string): string => `${revision} ${hash}`;

/** @param say is told why the journal could not keep a note */
export function createWitness(session: () => GraphSession, say: (error: unknown) => void): Witness {
  let next: AuditHead | null = null;
  let isTelling = false;

  async function tell(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    while (next !== null) {
      if (await isHalfWritten(session())) return;
      const { number, hash } = next;
      next = null;
      await journalOf(session()).append(AUDIT_NOTE, { number, hash });
    }
  }

  return {
    async seen() {
      try {
        const { revision, revisionHash } = await journalOf(session()).head();
        return revision === 0 ? null : sayJournal(revision, revisionHash);
      } catch (error) {
        if (error instanceof GraphUnavailable) return null;
        throw error;
      }
    },
    told(head) {
      next = head;
      void tell()
        // The next line of the trail brings the next note.
        .catch((error: unknown) => error instanceof GraphUnavailable || say(error))
        .finally(() => {
          isTelling = false;
        });
    },
  };
}

/** A note would look like a writer in steps that is still at work; the next line of the trail brings it. */
async function isHalfWritten(session: GraphSession): Promise<boolean> {
  return session.journal === undefined && (await readMark(session)).pending !== null;
}
