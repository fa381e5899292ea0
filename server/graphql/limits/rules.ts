import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { TooCostly, type Sentence } from '../../errors.ts';

const MAX_DEPTH = 14;
const MAX_ALIASES = 100;
const MAX_DIRECTIVES = 50;

/** Rules on the shape of a document, before anything is computed. Depth does not count introspection, which has its own rule. */
export const shapeRules: ValidationRule[] = [
  maxDepthRule({
    n: MAX_DEPTH,
    ...refuse(
      {
        zh: `查询嵌套过深，最多 ${MAX_DEPTH} 层，请减少嵌套。`,
        en: `The query nests too deep, at most ${MAX_DEPTH} levels; please nest less.`,
      },
      'depth',
    ),
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    ...refuse(
      {
        zh: `查询的别名过多，最多 ${MAX_ALIASES} 个，请分成几次查询。`,
        en: `The query has too many aliases, at most ${MAX_ALIASES}; please ask in several queries.`,
      },
      'aliases',
    ),
  }),
  maxDirectivesRule({
    n: MAX_DIRECTIVES,
    ...refuse(
      { zh: `查询的指令过多，最多 ${MAX_DIRECTIVES} 个。`, en: `The query has too many directives, at most ${MAX_DIRECTIVES}.` },
      'directives',
    ),
  }),
];

/** Reports the refusal in our own words, once per document. */
function refuse(sentence: Sentence, narrow: string) {
  const report = (context: ValidationContext | null) => {
    context?.reportError(new GraphQLError(sentence.en, { originalError: new TooCostly(sentence, { narrow: [narrow] }) }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
