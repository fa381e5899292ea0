import type { SourceResolvers } from '../generated/resolvers.ts';
import { factCountsOf } from '../memo/fact-counts.ts';

export const Source: SourceResolvers = {
  url: (source) => (source.linkOk ? source.url : null),
  text: async ({ id }, _, { texts }) => (await texts.read(id))?.text,
  passages: ({ id }, _, { recordIndex }) =>
    [...(recordIndex.passagesBySource.get(id) ?? [])].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)),
  factCount: (source, _, { snapshot }) => factCountsOf(snapshot).get(source.id) ?? 0,
};
