/** The port to the audit trail: who did what, when, from where, and what came of it. */
import { GraphUnavailable } from '../errors.ts';
import type { Viewer } from './roles.ts';

export interface AuditLine {
  /** The name of the account or token; whatever was given as a name where nobody could be found out. */
  by: string;
  action: AuditAction;
  /** What it was done to; null where that is clear. */
  subject: string | null;
  address: string | null;
  outcome: 'OK' | 'REFUSED';
}

export const AUDIT_ACTIONS = [
  'SIGN_IN',
  'SIGN_OUT',
  'CHANGE_PASSWORD',
  'RESET_PASSWORD',
  'SET_USER',
  'CREATE_TOKEN',
  'REVOKE_TOKEN',
  /** Facts were written, or were to be; the subject names what was asked. */
  'WRITE',
  /** A write was put forward for an administrator to sign, was signed, was refused, or was taken back by its author. */
  'DRAFT',
  'SIGN',
  'REFUSE',
  'WITHDRAW',
  /** A table, a picture or a file was taken along. */
  'EXPORT',
  /** A table was handed in over HTTP, which writes nothing yet; the subject says name, size and under which upload it waits. */
  'UPLOAD',
  /** Another journal was put in the place of the one that the lines before speak of. */
  'RESTORE',
  /** A question that the caller may not ask. */
  'ASK',
  /** So many lines before this one could not be kept. */
  'LOST',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

const MOST_OF_SUBJECT = 200;

/** What somebody does, or was refused; a long subject is cut. */
export function toAuditLine(
  { name, address }: Pick<Viewer, 'name' | 'address'>,
  action: AuditAction,
  subject: string,
  outcome: AuditLine['outcome'] = 'OK',
): AuditLine {
  return { by: name, action, subject: subject.slice(0, MOST_OF_SUBJECT), address, outcome };
}

/** One line of the trail as it is kept: its number, and with it the hash of the one before. */
export interface AuditEntry extends AuditLine {
  number: number;
  at: string;
  /** How far the journal of facts went then: its newest revision and the hash that ended it. Lines of before have none. */
  journal?: string;
  hash: string;
}

export interface AuditQuestion {
  by?: string | null;
  action?: string | null;
  /** ISO 8601. */
  since?: string | null;
  until?: string | null;
  /** Only what is older than the entry with this number. */
  before?: number | null;
  most: number;
}

export interface Audit {
  /** Resolves once the line is kept. @throws IntendedError where it cannot be: what needs a line is then not done */
  append(line: AuditLine): Promise<void>;
  /** As append, without anybody waiting; what cannot be kept is counted and said. */
  note(line: AuditLine): void;
  read(question: AuditQuestion): Promise<AuditPage>;
}

export interface AuditPage {
  /** Newest first. */
  entries: AuditEntry[];
  /** How many fit the question, on this page or not. */
  total: number;
}

/** What needs a line in the trail and gets none. */
export const NOT_KEPT = new GraphUnavailable({
  zh: '审计记录写不进去（多半是磁盘已满），所以没有执行；请管理员查看服务的日志。',
  en: 'The audit trail cannot be written, most likely because the disk is full, so nothing was done; whoever runs the service finds the reason in its log.',
});
