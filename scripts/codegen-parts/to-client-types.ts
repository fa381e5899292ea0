import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import type { SourceDocument } from './read-graphql.ts';

/** The types and documents of the client's queries. */
export function toClientTypes(sdl: string, documents: SourceDocument[]): Promise<string> {
  return codegen({
    filename: 'client/api/generated.ts',
    schema: parse(sdl),
    documents,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    config: {
      scalars: { Date: 'string', DateTime: 'string', ID: 'string', JSON: 'unknown' },
      enumType: 'string-literal',
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      arrayInputCoercion: false,
      documentMode: 'string',
      pureMagicComment: true,
    },
  });
}
