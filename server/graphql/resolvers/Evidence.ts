import type { EvidenceResolvers } from '../generated/resolvers.ts';

export const Evidence: EvidenceResolvers = {
  source: (evidence, _, { index }) => index.sources.get(evidence.source)!,
};
