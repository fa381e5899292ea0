import type { Resolvers } from '../generated/resolvers.ts';
import { ApiToken } from '../resolvers/ApiToken.ts';
import { AuditEntry } from '../resolvers/AuditEntry.ts';
import { User } from '../resolvers/User.ts';
import { createToken } from '../resolvers/Mutation/createToken.ts';
import { noteExport } from '../resolvers/Mutation/noteExport.ts';
import { resetPassword } from '../resolvers/Mutation/resetPassword.ts';
import { revokeToken } from '../resolvers/Mutation/revokeToken.ts';
import { setUser } from '../resolvers/Mutation/setUser.ts';
import { audit } from '../resolvers/Query/audit.ts';
import { me } from '../resolvers/Query/me.ts';
import { tokens } from '../resolvers/Query/tokens.ts';
import { users } from '../resolvers/Query/users.ts';

/** Who may ask: the questions, changes and types. */
export const accessQueries = { audit, me, tokens, users };
export const accessMutations = { createToken, noteExport, resetPassword, revokeToken, setUser };
export const accessTypes: Omit<Resolvers, 'Query' | 'Mutation'> = { ApiToken, AuditEntry, User };
