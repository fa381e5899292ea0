import { Kind } from 'graphql';
import type { GeneratedFile } from './generate-files.ts';
import type { SourceDocument } from './read-graphql.ts';

const FOLDER = 'client/api/generated';
const CLASS = 'export class TypedDocumentString';
const CONSTANT = /^export const (\w+) = [\s\S]*?as unknown as TypedDocumentString<.*>;\n?/gm;

/**
 * The texts of the questions, one file for each file that they were written in, so that a screen fetches its own alone; the types stay
 * together, and `client/api/generated.ts` names all of them. Texts of fragments by themselves are left out: nobody sends them.
 * @param generated types and texts in one, as the generator writes them
 */
export function splitDocuments(generated: string, documents: readonly SourceDocument[]): GeneratedFile[] {
  const texts = new Map([...generated.matchAll(CONSTANT)].map(([whole, name]) => [name!, whole.trimEnd()]));
  const [types = '', classes = ''] = generated.replace(CONSTANT, '').split(CLASS);
  const files = documents.flatMap(({ location, document }) => {
    const names = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []));
    return names.length === 0 ? [] : [{ name: toFileName(location), content: toDocuments(names, texts) }];
  });
  const doc = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n";
  const parts = ['types', 'typed-document', ...files.map(({ name }) => `documents/${name}`)];
  return [
    { path: 'client/api/generated.ts', content: parts.map((part) => `export * from './generated/${part}.ts';\n`).join('') },
    { path: `${FOLDER}/types.ts`, content: types.replace(doc, '') },
    { path: `${FOLDER}/typed-document.ts`, content: `${doc}\n${CLASS}${classes}` },
    ...files.map(({ name, content }) => ({ path: `${FOLDER}/documents/${name}.ts`, content })),
  ];
}

/** client/views/gaps/gap-board.graphql → views-gaps-gap-board */
function toFileName(location: string): string {
  return location
    .replace(/^client\//, '')
    .replace(/\.graphql$/, '')
    .replaceAll('/', '-');
}

function toDocuments(names: readonly string[], texts: ReadonlyMap<string, string>): string {
  const bodies = names.map((name) => {
    const text = texts.get(`${name}Document`);
    if (text === undefined) throw new Error(`The generator wrote no text for the question ${name}.`);
    return text;
  });
  const types = [
    ...new Set(bodies.flatMap((text) => [.../as unknown as TypedDocumentString<(.*)>;$/.exec(text)![1]!.matchAll(/\b[A-Z]\w+/g)])),
  ]
    .map(([name]) => name)
    .sort();
  return `import type { ${types.join(', ')} } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

${bodies.join('\n')}
`;
}
