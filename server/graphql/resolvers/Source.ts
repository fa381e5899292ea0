import type { SourceResolvers } from '../generated/resolvers.ts';
import { factCountsOf } from '../memo/fact-counts.ts';

export const Source: SourceResolvers = {
  url: (source) => (source.linkOk ? source.url : null),
  factCount: (source, _, { facts }) => factCountsOf(facts).get(source.id) ?? 0,
};
