import { say } from '../context/language.ts';
import type { FactValueResolvers } from '../generated/resolvers.ts';
import { toDatasetLine } from '../nodes/datasets.ts';

export const FactValue: FactValueResolvers = {
  dataset: async ({ dataset }, _, { loaders }) => toDatasetLine((await loaders.datasets()).find(({ id }) => id === dataset)!),
  value: ({ value }, _, { language }) => value && say(value, language),
};
