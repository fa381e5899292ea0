import { say } from '../context/language.ts';
import type { DatasetResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  chain: ({ chains }, _, { index }) => chains.flatMap((id) => index.chains.get(id) ?? [])[0] ?? null,
  // Where the folder lies is for whoever may load it.
  load: ({ load }, _, { viewer }) => (viewer.role === 'VIEWER' ? null : load),
  refusal: ({ refusal }, _, { language, viewer }) => (refusal && viewer.role !== 'VIEWER' ? say(refusal, language) : null),
};
