import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../client/api/generated/words.ts';
import { texts as enTexts } from '../../../client/text/en.ts';
import { texts as zhTexts } from '../../../client/text/zh.ts';
import { typeDefs } from '../../../server/graphql/generated/type-defs.ts';
import { sayEnum } from '../../../server/graphql/lines/schema-words.ts';

type Tree = { [key: string]: string | Tree };

/** Where the screens take the words of a closed list from; the service says the same ones in revisions and where two have changed a field. */
const SAID = {
  ClaimKind: 'quality.kind',
  Confidence: 'widgets.confidence',
  EnterpriseKind: 'enterprises.kind',
  GapKind: 'widgets.gap',
  Knowledge: 'gaps.knowledge',
  LeadStage: 'leads.stage',
  Phase: 'panel.phase',
  ProjectStage: 'projects.stage',
  TargetRole: 'answers.role',
  Verdict: 'quality.verdict',
} as const;

/** Headings over what a word stands for, not the word. */
const HEADINGS = ['brief.gives', 'invite.column.gaps'];
/** Longer than this, in signs, it explains the word. */
const MOST = { zh: 12, en: 30 };

const at = (tree: Tree, path: string): Tree => path.split('.').reduce((part, key) => part[key] as Tree, tree);

/** Every list that has a text of its own for each word of a closed list, as `path → its texts`. */
function findLists(tree: Tree, path = ''): [string, Tree][] {
  const below = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [] : findLists(value, path === '' ? key : `${path}.${key}`),
  );
  return Object.keys(tree).every((key) => /^[A-Z][A-Z_]+$/.test(key)) ? [[path, tree], ...below] : below;
}

describe('a word of a closed list', () => {
  const schema = buildSchema(typeDefs);

  it.each(Object.entries(SAID))('of %s is the same on the screens and in what the service says (%s)', (name, path) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no closed list`);
    const words = WORDS[name as keyof typeof SAID];
    const shown = at(zhTexts as Tree, path);
    expect(words.map((word) => [word, sayEnum(type, word).zh])).toEqual(words.map((word) => [word, shown[word]]));
  });

  it.each([
    ['zh', zhTexts],
    ['en', enTexts],
  ] as const)('stands once in the texts (%s)', (language, texts) => {
    const short = findLists(texts as Tree).filter(
      ([path, list]) =>
        !HEADINGS.includes(path) &&
        Object.values(list).every((text) => typeof text === 'string' && text.length <= MOST[language] && !text.includes('{{')),
    );
    const twice = Object.values(SAID).flatMap((own) => {
      const words = Object.keys(at(texts as Tree, own))
        .sort()
        .join();
      return short.filter(([path, list]) => path !== own && Object.keys(list).sort().join() === words).map(([path]) => `${path} is ${own}`);
    });
    expect(short.length).toBeGreaterThan(5);
    expect(twice).toEqual([]);
  });
});
