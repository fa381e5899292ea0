/** Tells the audit trail of every change of facts that was asked for: what, by whom, and what came of it. */
import type { GraphQLFieldResolver } from 'graphql';
import { isToldByItself } from '../../access/field-needs.ts';
import { IntendedError } from '../../errors.ts';
import type { Context } from '../context/context.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** @param field of the type Mutation */
export function tellWrites(field: string, resolve: Resolve): Resolve {
  if (isToldByItself(field)) return resolve;
  return async (source, args, context, info) => {
    const note = (outcome: 'OK' | 'REFUSED', what: string) =>
      context.loaders.keeping('note', { action: 'WRITE', outcome, subject: [field, what].filter(Boolean).join(' ') });
    try {
      const result: unknown = await resolve(source, args, context, info);
      // What is put in by hand stands in the trail before it is written.
      if (!isByHand(result)) await note('OK', toRevision(result));
      return result;
    } catch (error) {
      await note('REFUSED', error instanceof IntendedError ? error.code : 'INTERNAL_SERVER_ERROR');
      throw error;
    }
  };
}

const isByHand = (result: unknown): boolean => typeof result === 'object' && result !== null && 'after' in result;

/** `revision:12` where the answer names the revision that was made. */
function toRevision(result: unknown): string {
  const { revision } = (typeof result === 'object' && result !== null ? result : {}) as { revision?: unknown };
  const id = typeof revision === 'object' && revision !== null ? (revision as { id?: unknown }).id : revision;
  return typeof id === 'number' || typeof id === 'string' ? `revision:${String(id).replace(/^revision:/, '')}` : '';
}
