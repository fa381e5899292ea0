import { say } from '../context/language.ts';
import type { FactConflictResolvers } from '../generated/resolvers.ts';
import { sayField } from '../lines/schema-words.ts';

export const FactConflict: FactConflictResolvers = {
  kind: ({ kind }, _, { language }) => say(kind, language),
  fieldName: ({ label, field }, _, { language, schema }) => sayField(schema, label, field)[language],
};
