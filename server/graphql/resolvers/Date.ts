import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { say } from '../context/language.ts';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The schema's Date: a day, a month or a year, as text. */
export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A date in ISO 8601, as precise as the source: a day, a month such as 2020-04, or a year such as 2020. (日期)',
  serialize: String,
  parseValue: toDate,
  parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : null),
});

function toDate(value: unknown): string {
  if (typeof value === 'string' && FORM.test(value)) return value;
  throw new GraphQLError(
    say({
      zh: '日期须写成 2020、2020-04 或 2020-06-21 这样的形式。',
      en: 'A date is written like 2020, 2020-04 or 2020-06-21.',
    }),
  );
}
