import { readSavedQueries } from './read-saved-queries.ts';
import { readDocuments, readOperationNames, readSchemaText } from './read-graphql.ts';
import { splitDocuments } from './split-documents.ts';
import { toClientTypes } from './to-client-types.ts';
import { toClientWords } from './to-client-words.ts';
import { toGraphModel } from './to-graph-model.ts';
import { toRelationKinds } from './to-relation-kinds.ts';
import { toResolverTypes } from './to-resolver-types.ts';

export interface GeneratedFile {
  path: string;
  content: string;
}

const NOTE = '// Written by `npm run codegen`; do not edit.\n';

/** Makes every generated file, in memory; the test compares them with those on disk. */
export async function generateFiles(): Promise<GeneratedFile[]> {
  const sdl = readSchemaText();
  const documents = readDocuments('client');
  return [
    { path: 'server/graphql/generated/type-defs.ts', content: `${NOTE}export const typeDefs = ${JSON.stringify(sdl)};\n` },
    { path: 'server/graphql/generated/resolvers.ts', content: NOTE + (await toResolverTypes(sdl)) },
    {
      path: 'server/graphql/generated/operation-names.ts',
      content: `${NOTE}export const operationNames = ${JSON.stringify(readOperationNames(documents), null, 2)};\n`,
    },
    ...splitDocuments(await toClientTypes(sdl, documents), documents).map(({ path, content }) => ({ path, content: NOTE + content })),
    { path: 'client/api/generated/words.ts', content: NOTE + toClientWords(sdl) },
    ...toRelationKinds(),
    toGraphModel(),
    {
      path: 'client/playground/generated/saved-queries.ts',
      content: `${NOTE}import type { SavedQuery } from '../saved-query.ts';\n\nexport const savedQueries: readonly SavedQuery[] = ${JSON.stringify(readSavedQueries(), null, 2)};\n`,
    },
  ];
}
