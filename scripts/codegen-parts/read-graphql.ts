import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DocumentNode } from 'graphql';

const SCHEMA_FOLDER = 'server/graphql/schema';

export interface SourceDocument {
  location: string;
  document: DocumentNode;
}

/** The whole schema as one text, the files in the order of their names. */
export function readSchemaText(): string {
  return graphqlFiles(SCHEMA_FOLDER)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Every .graphql document below the folder, in the order of their paths. */
export function readDocuments(folder: string): SourceDocument[] {
  return graphqlFiles(folder).map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }));
}

/** The names of the questions that our own pages ask: the metrics tell these apart. */
export function readOperationNames(documents: readonly SourceDocument[]): string[] {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  return definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [])).sort();
}

export function graphqlFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
