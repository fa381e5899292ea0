import { say } from '../context/language.ts';
import type { FactConflictResolvers } from '../generated/resolvers.ts';

export const FactConflict: FactConflictResolvers = { kind: ({ kind }, _, { language }) => say(kind, language) };
