import type { AuditEntryResolvers } from '../generated/resolvers.ts';

export const AuditEntry: AuditEntryResolvers = { id: ({ number }) => `audit:${number}` };
