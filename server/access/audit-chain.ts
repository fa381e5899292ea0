import { createHash } from 'node:crypto';
import type { AuditEntry, AuditLine, AuditQuestion } from './audit.ts';

/** The end of a trail that new lines are joined to. */
export interface AuditHead {
  number: number;
  hash: string;
}

export const NO_LINES: AuditHead = { number: 0, hash: '' };

/** The next entry: its hash covers what it says, its number and the hash before, so that none can be changed, left out or put in unseen. */
export function chainOn(head: AuditHead, line: AuditLine, at: string, journal?: string | null): AuditEntry {
  const entry = { number: head.number + 1, at, ...line, ...(journal ? { journal } : {}) };
  return { ...entry, hash: hashOf(head.hash, entry) };
}

export function isNextOf(head: AuditHead, { hash, ...entry }: AuditEntry): boolean {
  return entry.number === head.number + 1 && hash === hashOf(head.hash, entry);
}

function hashOf(before: string, { number, at, by, action, subject, address, outcome, journal }: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([before, number, at, by, action, subject, address, outcome, ...(journal === undefined ? [] : [journal])]))
    .digest('hex');
}

export function fitsQuestion({ by, action, at }: AuditEntry, question: Omit<AuditQuestion, 'before' | 'most'>): boolean {
  return (
    (question.by == null || by === question.by) &&
    (question.action == null || action === question.action) &&
    (question.since == null || at >= question.since) &&
    (question.until == null || at <= question.until)
  );
}
