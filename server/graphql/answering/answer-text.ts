import type { GraphQLFormattedError } from 'graphql';

/** Data that a thread has made JSON of already. */
export class AnswerText {
  constructor(readonly json: string) {}
}

interface Result {
  errors?: readonly GraphQLFormattedError[] | undefined;
  data?: unknown;
  extensions?: Record<string, unknown> | undefined;
}

/** JSON of an answer; data that is JSON already is put in as it is. */
export function stringifyAnswer(result: object): string {
  const { errors, data, extensions } = result as Result;
  if (!(data instanceof AnswerText)) return `${JSON.stringify(result)}\n`;
  const parts = [
    ...(errors && errors.length > 0 ? [`"errors":${JSON.stringify(errors)}`] : []),
    `"data":${data.json}`,
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  return `{${parts.join(',')}}\n`;
}
