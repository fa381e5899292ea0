/** One fact that a revision touched, in the reader's words. */
import type { GraphQLSchema } from 'graphql';
import type { Sentence } from '../../errors.ts';
import type { FactChange } from '../../history/fact-change.ts';
import type { Context } from '../context/context.ts';
import { findStated } from '../nodes/find-any.ts';
import { sayField, sayLabel, sayValue } from './schema-words.ts';

/** @param number its place in the list, falling */
export function toFactChangeLine({ label, id, name, what, fields }: FactChange, number: number, schema: GraphQLSchema, context: Context) {
  const { language } = context;
  return {
    number,
    id,
    noun: label,
    nounName: sayLabel(label)[language],
    name: name[language],
    what,
    fields: fields.map((one) => {
      const say = (value: Sentence | null) => value && sayValue(schema, one.label, one.field, value)[language];
      return {
        field: one.field,
        name: sayField(schema, one.label, one.field)[language],
        part: one.part?.[language] ?? null,
        before: say(one.before),
        after: say(one.after),
      };
    }),
    node: findStated(id, context),
  };
}
