/** Tells the audit trail of every change of facts that was asked for: what, by whom, and what came of it. */
import type { GraphQLFieldResolver } from 'graphql';
import { isToldByItself, isToldWhenWritten } from '../../access/field-needs.ts';
import { IntendedError } from '../../errors.ts';
import type { Context } from '../context/context.ts';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** @param field of the type Mutation */
export function tellWrites(field: string, resolve: Resolve): Resolve {
  if (isToldByItself(field)) return resolve;
  return async (source, args, context, info) => {
    const { keeping } = context.loaders;
    try {
      const result: unknown = await resolve(source, args, context, info);
      // What is put in by hand stands in the trail before it is written.
      if (!isByHand(result) && !isToldWhenWritten(field)) await keeping('note', { action: 'WRITE', outcome: 'OK', subject: field });
      return result;
    } catch (error) {
      const why = error instanceof IntendedError ? error.code : 'INTERNAL_SERVER_ERROR';
      await keeping('note', { action: 'WRITE', outcome: 'REFUSED', subject: `${field} ${why}` });
      throw error;
    }
  };
}

const isByHand = (result: unknown): boolean => typeof result === 'object' && result !== null && 'after' in result;
