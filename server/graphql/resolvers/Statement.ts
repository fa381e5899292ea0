import type { StatementResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';

export const Statement: StatementResolvers = {
  text: (statement, _, { language }) => statement.text[language],
  doubted: ({ facts }, _, context) => doubtedAbout(facts, context),
};
