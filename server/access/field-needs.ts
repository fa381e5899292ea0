/**
 * What each field of the schema takes of whoever asks, in one table: what is not here is read by every VIEWER, and changed by no less
 * than an EDITOR.
 */
import type { Need } from './roles.ts';

const READS: Need = { role: 'VIEWER' };
const WRITES: Need = { role: 'EDITOR' };
/** What an editor has written, where it waits for a signature; whoever is limited to regions signs what lies there. */
const SIGNS: Need = { role: 'ADMIN' };
/** Whoever keeps the accounts could lift a limit of his own, so he has none. */
export const KEEPS_ACCOUNTS: Need = { role: 'ADMIN', everywhere: true };

/** A table may speak of any place, and so may a revision that is taken back: whoever does it is limited to none. */
export const IMPORTS: Need = { role: 'EDITOR', everywhere: true };

/** Changes that tell the trail themselves what they do, before they do it. */
const TELL_THEMSELVES: readonly string[] = [
  'setUser',
  'resetPassword',
  'createToken',
  'revokeToken',
  'noteExport',
  'refuseDraft',
  'withdrawDraft',
];

/** Such as are told where they are written, once that is certain; of these only what was refused is left to tell. */
export const isToldWhenWritten = (mutation: string): boolean => mutation === 'importFiles';

export const isToldByItself = (mutation: string): boolean => TELL_THEMSELVES.includes(mutation);

const NEEDS: Readonly<Record<string, Need>> = {
  'Query.users': KEEPS_ACCOUNTS,
  'Query.tokens': KEEPS_ACCOUNTS,
  'Query.audit': KEEPS_ACCOUNTS,
  'Query.importFields': IMPORTS,
  'Query.importReport': IMPORTS,
  'Query.imports': IMPORTS,
  'Query.matchDecisions': IMPORTS,
  'Query.matchQueue': IMPORTS,
  'Query.job': IMPORTS,
  'Mutation.cancelJob': IMPORTS,
  'Mutation.forgetMatch': IMPORTS,
  'Mutation.importFiles': IMPORTS,
  'Mutation.resolveMatch': IMPORTS,
  'Query.drafts': WRITES,
  'Query.draft': WRITES,
  'Mutation.signDraft': SIGNS,
  'Mutation.refuseDraft': SIGNS,
  'Mutation.setLeadScore': { role: 'ADMIN', everywhere: true },
  // Whoever may read may take along what he has read.
  'Mutation.noteExport': READS,
  'Mutation.undoRevision': IMPORTS,
  'Mutation.setUser': KEEPS_ACCOUNTS,
  'Mutation.resetPassword': KEEPS_ACCOUNTS,
  'Mutation.createToken': KEEPS_ACCOUNTS,
  'Mutation.revokeToken': KEEPS_ACCOUNTS,
};

/** The fields that the table names. */
export const NAMED_FIELDS: readonly string[] = Object.keys(NEEDS);

export function needOf(type: string, field: string): Need {
  return NEEDS[`${type}.${field}`] ?? (type === 'Mutation' ? WRITES : READS);
}
