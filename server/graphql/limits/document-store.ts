import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { putLast } from '../../domain/put-last.ts';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Our own pages ask some sixty documents; a tree takes some ten times the memory of its text. */
const MOST_KEPT = 100;
const MOST_CHARACTERS = 10_000;

/** The documents asked last, read and checked already: few and short ones, so that strangers cannot fill the memory with theirs. */
export function createDocumentStore(): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  return {
    async get(key) {
      const document = kept.get(key);
      if (!document) return undefined;
      putLast(kept, key, document, MOST_KEPT);
      return document;
    },
    async set(key, document) {
      if ((document.loc?.end ?? Infinity) > MOST_CHARACTERS) return;
      putLast(kept, key, document, MOST_KEPT);
    },
    async delete(key) {
      return kept.delete(key);
    },
  };
}
