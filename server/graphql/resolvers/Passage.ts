import { methods, regionMethods } from '../../analysis/catalogue/catalogue.ts';
import { findNode } from '../nodes/find-node.ts';
import type { PassageResolvers } from '../generated/resolvers.ts';
import { toMethodLine } from '../lines/method-line.ts';
import type { AnyNode } from '../nodes/parents.ts';
import { findRecord } from '../nodes/find-record.ts';
import { quoteOf, rangeOf } from '../lines/quotes.ts';

export const Passage: PassageResolvers = {
  range: (passage) => rangeOf(passage)!,
  quote: (passage, _, { texts }) => quoteOf(texts, passage.source, rangeOf(passage)),
  facts: ({ facts }, _, { index, recordIndex }) =>
    facts.map((id) => findRecord(id, recordIndex) ?? findNode(id, index)).filter((one): one is AnyNode => one !== null),
  answeredBy: ({ answeredBy }, _, { language }) => {
    const method = [...methods, ...regionMethods].find(({ id }) => id === answeredBy);
    return method ? toMethodLine(method, language) : null;
  },
};
