import type { DatasetPartResolvers } from '../generated/resolvers.ts';
import { sayLabel } from '../lines/schema-words.ts';

export const DatasetPart: DatasetPartResolvers = {
  noun: ({ label }) => label,
  name: ({ label }, _, { language }) => sayLabel(label)[language],
};
