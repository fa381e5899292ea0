/** Holds the audit trail and the journal of facts against each other: what each says of how far the other went. */
import { existsSync } from 'node:fs';
import type { AuditEntry } from '../access/audit.ts';
import { isNextOf, NO_LINES, type AuditHead } from '../access/audit-chain.ts';
import { listFiles, readEntries } from '../access/audit-files.ts';
import { readTrail } from '../access/graph-audit.ts';
import { AUDIT_NOTE, PARTED_NOTE, sayJournal } from '../access/witness.ts';
import type { Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { JournalLine } from '../journal/line.ts';
import { isRows, parseRecord } from '../journal/record.ts';
import { join } from 'node:path';

export interface AuditFinding {
  isFine: boolean;
  said: Sentence;
}

/** The trail in files; null where there is none. */
export function trailInFiles(accessFolder: string): AsyncIterable<AuditEntry> | null {
  const folder = join(accessFolder, 'audit');
  return existsSync(folder) ? readAll(folder) : null;
}

async function* readAll(folder: string): AsyncGenerator<AuditEntry> {
  for (const path of listFiles(folder)) yield* readEntries(path).entries;
}

/** The trail on a Neo4j; null where there is none. */
export async function trailInGraph(session: GraphSession): Promise<AsyncIterable<AuditEntry> | null> {
  for await (const _ of readTrail(session)) return readTrail(session);
  return null;
}

/** @returns null where neither knows of a trail */
export async function verifyAudit(
  journal: AsyncIterable<JournalLine>,
  trail: AsyncIterable<AuditEntry> | null,
): Promise<AuditFinding | null> {
  const { revisions, notes } = await readJournal(journal);
  if (trail === null) return notes.length === 0 ? null : toGone(notes.at(-1)!.number);
  let head = NO_LINES;
  let restored = 0;
  let lost: AuditEntry | null = null;
  const hashes = new Map(notes.map(({ number }): [number, string] => [number, '']));
  for await (const entry of trail) {
    if (!isNextOf(head, entry)) return toBroken(head.number);
    head = entry;
    if (hashes.has(entry.number)) hashes.set(entry.number, entry.hash);
    // What was said before of another journal does not hold of this one.
    if (entry.action === 'RESTORE') [restored, lost] = [entry.number, null];
    else if (entry.journal !== undefined && !revisions.has(entry.journal)) lost ??= entry;
  }
  if (lost !== null) return toJournalCut(lost);
  // Notes of before a restore may be those of the trail of another place.
  const missing = notes.find(({ number, hash }) => number > head.number || hashes.get(number) !== hash);
  if (missing && (restored === 0 || missing.number > restored)) return toTrailCut(head, missing);
  return toFine(head.number, notes.at(-1)?.number ?? 0);
}

async function readJournal(lines: AsyncIterable<JournalLine>): Promise<{ revisions: Set<string>; notes: AuditHead[] }> {
  const revisions = new Set<string>();
  const notes: AuditHead[] = [];
  for await (const { text, hash } of lines) {
    if (isRows(text)) continue;
    const record = parseRecord(text);
    if (record.is === 'end') revisions.add(sayJournal(record.revision, hash));
    if (record.is === 'note' && record.kind === PARTED_NOTE) notes.length = 0;
    if (record.is !== 'note' || record.kind !== AUDIT_NOTE) continue;
    const { number, hash: of } = record.payload;
    if (typeof number === 'number' && typeof of === 'string') notes.push({ number, hash: of });
  }
  return { revisions, notes };
}

const toFine = (lines: number, noted: number): AuditFinding => ({
  isFine: true,
  said: {
    zh: `审计记录：${lines} 条首尾相接，与日志互相印证（日志记到第 ${noted} 条）。`,
    en: `Audit trail: ${lines} lines hang together and agree with the journal, which knows of line ${noted}.`,
  },
});

const toBroken = (after: number): AuditFinding => ({
  isFine: false,
  said: { zh: `审计记录在第 ${after} 条之后被改动或缺失。`, en: `The audit trail was changed, or a line is missing, after line ${after}.` },
});

/** A backup may have been restored without accounts. */
const toGone = (noted: number): AuditFinding => ({
  isFine: false,
  said: {
    zh: `日志记有审计记录到第 ${noted} 条，这里却没有审计记录：或被取走，或恢复备份时没有带上账号（--without-accounts）。`,
    en: `The journal knows of an audit trail up to line ${noted}, and there is none here: it was taken away, or a backup was restored without its accounts.`,
  },
});

const toJournalCut = ({ number, journal = '' }: AuditEntry): AuditFinding => ({
  isFine: false,
  said: {
    zh: `审计记录第 ${number} 条时日志已到修订 ${journal.split(' ')[0]}，现在的日志里没有这个修订：日志被截短或换过。`,
    en: `At line ${number} of the audit trail the journal had come to revision ${journal.split(' ')[0]}, which this journal does not hold: it was cut or replaced.`,
  },
});

const toTrailCut = (head: AuditHead, { number }: AuditHead): AuditFinding => ({
  isFine: false,
  said: {
    zh: `日志记有审计记录第 ${number} 条，现在的审计记录（共 ${head.number} 条）与之不符：被截短或换过。`,
    en: `The journal knows of line ${number} of the audit trail, and the trail of ${head.number} lines that is here does not hold it: it was cut or replaced.`,
  },
});
