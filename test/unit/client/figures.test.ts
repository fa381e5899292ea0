import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../server/graphql/generated/type-defs.ts';

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('generated'))
    .map((file) => `${folder}/${file}`);

/** The figures of a type, and what says of them that a rule speaks against them or that they are an estimate. */
const MARKS: Record<string, { figures: readonly string[]; marks: readonly string[] }> = {
  Production: { figures: ['capacity'], marks: ['claims', 'doubted'] },
  Need: { figures: ['quantity'], marks: ['doubted'] },
  Flow: { figures: ['quantity'], marks: ['confidence'] },
  Gap: { figures: ['market', 'marketWithPlanned'], marks: ['marketDoubted'] },
  Balance: { figures: ['supply', 'need', 'short', 'usedHere'], marks: ['doubted'] },
  BalancePart: { figures: ['amount'], marks: ['doubted'] },
  PlantNeed: { figures: ['size'], marks: ['doubted'] },
  PlantInput: { figures: ['fromSurplus'], marks: ['doubted'] },
  PlantSize: { figures: ['usual', 'smallest', 'investmentPerUnit'], marks: ['mark'] },
  PortfolioChoice: { figures: ['cost'], marks: ['costClaim'] },
  Portfolio: { figures: ['cost'], marks: ['choices'] },
  Claim: { figures: ['value', 'raw'], marks: ['verdict'] },
  Statement: { figures: ['text'], marks: ['doubted'] },
};
/** Documents that read a figure and show none. */
const SHOWS_NONE: Record<string, string> = {
  'client/edit/edit.graphql': 'what stands in the field of a form is what is going to be corrected',
  'client/ask/questions.graphql PlantSize': 'goes on into the address as estimates, which the screen of the budget marks',
  'client/views/brief/brief.graphql Production': 'only whether there is a figure: else it is asked for',
};
/** Files that put a figure into words, and where its marks stand. */
const MARKED_ELSEWHERE: Record<string, string> = {
  'client/widgets/format-interval.ts': 'puts the words together',
  'client/panel/recipe.ts': 'puts the words together',
  'client/panel/RecipeView.tsx': 'of a recipe line: says its confidence in words, and no claim is about one',
  'client/views/ask/use-answer-words.ts': 'GivenAnswer',
  'client/views/brief/use-gap-tree.ts': 'BriefTree, by the leaf',
  'client/views/brief/use-gap-figures.ts': 'BriefSheet, by the figure',
  'client/views/brief/ChainBrief.tsx': 'BriefTree, by the leaf',
  'client/views/flow/use-flow-words.ts': 'FlowAmount',
  'client/views/portfolio/use-amount.ts': 'ChoiceTable, PortfolioScreen',
  'client/views/portfolio/EstimateList.tsx': 'the usual cost of a plant: no claim is about one, an estimate bears its mark',
  'client/views/projects/KpiBar.tsx': 'KpiView',
  'client/views/projects/KpiTargetView.tsx': 'the claim beside it, with its verdict',
};

describe('a figure on screen', () => {
  const documents = filesOf('client', '.graphql').map((file) => ({ file, document: parse(readFileSync(file, 'utf8')) }));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { document } of documents)
    for (const definition of document.definitions)
      if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);

  function fieldsOf({ selections }: SelectionSetNode): string[] {
    return selections.flatMap((one) => {
      if (one.kind === 'Field') return [one.name.value];
      return fieldsOf(one.kind === 'FragmentSpread' ? fragments.get(one.name.value)!.selectionSet : one.selectionSet);
    });
  }

  it('is never asked for without what speaks against it', () => {
    const schema = buildSchema(typeDefs);
    const unmarked: string[] = [];
    let seen = 0;
    for (const { file, document } of documents) {
      const info = new TypeInfo(schema);
      const enter = (node: SelectionSetNode): void => {
        const type = info.getParentType()?.name ?? '';
        const rule = MARKS[type];
        if (!rule || SHOWS_NONE[file] || SHOWS_NONE[`${file} ${type}`]) return;
        const fields = fieldsOf(node);
        const figures = rule.figures.filter((figure) => fields.includes(figure));
        seen += figures.length;
        if (figures.length > 0 && !rule.marks.some((mark) => fields.includes(mark))) unmarked.push(`${file}: ${type} ${figures.join(' ')}`);
      };
      visit(document, visitWithTypeInfo(info, { SelectionSet: enter }));
    }
    expect(unmarked).toEqual([]);
    expect(seen).toBeGreaterThan(60);
  });

  it('bears its marks where it is put into words, or says where they stand', () => {
    const says = /\b(formatInterval|formatQuantity|sayRate|useAmount)\(/;
    const files = [...filesOf('client', '.tsx'), ...filesOf('client', '.ts')].filter((file) => says.test(readFileSync(file, 'utf8')));
    const marked = (file: string) => /<Doubts|<VerdictTag|<MarkIcon|isDoubtful\(/.test(readFileSync(file, 'utf8'));
    expect(files.filter((file) => !marked(file) && !MARKED_ELSEWHERE[file])).toEqual([]);
    expect(Object.keys(MARKED_ELSEWHERE).filter((file) => !files.includes(file) && !says.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });
});
