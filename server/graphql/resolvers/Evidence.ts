import type { EvidenceResolvers } from '../generated/resolvers.ts';
import { passageOf, quoteOf, rangeOf } from '../lines/quotes.ts';

export const Evidence: EvidenceResolvers = {
  source: (evidence, _, { index }) => index.sources.get(evidence.source)!,
  range: (evidence, _, { recordIndex }) => {
    const passage = passageOf(evidence, recordIndex);
    return passage && rangeOf(passage);
  },
  quote: (evidence, _, { recordIndex, texts }) => {
    const passage = passageOf(evidence, recordIndex);
    return passage && quoteOf(texts, evidence.source, rangeOf(passage));
  },
};
