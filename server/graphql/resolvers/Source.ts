import { checkTextRange, toTextRange } from '../arguments/text-range.ts';
import type { SourceResolvers } from '../generated/resolvers.ts';
import { factCountsOf } from '../memo/fact-counts.ts';

export const Source: SourceResolvers = {
  url: (source) => (source.linkOk ? source.url : null),
  text: async ({ id }, { range }, { texts }) => {
    const { start, end } = checkTextRange(toTextRange(range));
    return (await texts.read(id))?.slice(start, end);
  },
  textLength: async ({ id }, _, { texts }) => (await texts.read(id))?.length,
  passages: ({ id }, _, { recordIndex }) =>
    [...(recordIndex.passagesBySource.get(id) ?? [])].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)),
  factCount: (source, _, { snapshot }) => factCountsOf(snapshot).get(source.id) ?? 0,
};
