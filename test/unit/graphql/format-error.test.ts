import { buildSchema, graphqlSync, GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { NotFound, TooCostly } from '../../../server/errors.ts';
import { createErrorFormatter } from '../../../server/graphql/context/format-error.ts';
import { withLanguage } from '../../../server/graphql/context/language.ts';
import { createTestLog } from '../../testkit/test-log.ts';

function format(error: Error, language: 'zh' | 'en' = 'zh') {
  const log = createTestLog();
  const wrapped = error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error, path: ['gaps'] });
  return { log, answer: withLanguage(language, () => createErrorFormatter(log, () => 'id-1')(wrapped.toJSON(), wrapped)) };
}

describe('an intended error', () => {
  const error = new NotFound({ zh: '没有这个产品。', en: 'There is no such product.' }, { product: 'x' });

  it.each([
    ['zh', '没有这个产品。'],
    ['en', 'There is no such product.'],
  ] as const)('passes with its sentence in %s, its code and its details', (language, message) => {
    const { answer, log } = format(error, language);
    expect(answer).toEqual({ message, path: ['gaps'], extensions: { code: 'NOT_FOUND', product: 'x' } });
    expect(log.lines).toEqual([]);
  });

  it('is found below several layers', () => {
    const inner = new GraphQLError('x', { originalError: new TooCostly({ zh: '过大', en: 'too large' }) });
    expect(format(new GraphQLError('y', { originalError: inner }), 'en').answer).toMatchObject({
      message: 'too large',
      extensions: { code: 'TOO_COSTLY' },
    });
  });
});

describe('what an intended error quotes from a request', () => {
  it('is cut, in the sentence and in the details', () => {
    const id = 'x'.repeat(100_000);
    const { answer } = format(new NotFound({ zh: `没有“${id}”。`, en: `There is no "${id}" here.` }, { product: id }), 'en');
    expect(answer.message).toBe(`There is no "${'x'.repeat(60)}…" here.`);
    expect(answer.extensions).toEqual({ code: 'NOT_FOUND', product: `${'x'.repeat(60)}…` });
  });
});

describe('any other error', () => {
  it('is masked and logged under an id', () => {
    const { answer, log } = format(new Error('password is hunter2 at /home/x.ts'), 'en');
    expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: 'id-1' });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|home/);
    expect(log.lines).toMatchObject([{ level: 'error', details: { id: 'id-1' } }]);
  });

  it.each(['mutation', 'subscription'])('that asks for a %s is the fault of the request, and is not logged', (kind) => {
    const [error] = graphqlSync({ schema: buildSchema('type Query { a: Int }'), source: `${kind} { a }` }).errors ?? [];
    const { answer, log } = format(error ?? new Error('graphql-js accepted it'), 'en');
    expect(answer.extensions).toEqual({ code: 'INVALID_INPUT' });
    expect(answer.message).toContain(kind);
    expect(log.lines).toEqual([]);
  });

  it('of the request itself keeps its code and the beginning of its sentence', () => {
    const ofRequest = (message: string) =>
      format(new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }), 'en').answer;
    expect(ofRequest('Cannot query field "x".')).toEqual({
      message: 'The query does not fit the interface: Cannot query field "x".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(ofRequest(`Cannot query field "${'x'.repeat(100_000)}".`).message.length).toBeLessThan(400);
  });

  it('leaves its message, its stack and its id in the log, and nothing of them in the answer', () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const cause = new Error('the disk is full');
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['gaps', 0] });
    const answer = createErrorFormatter(log, () => 'id-1')(error.toJSON(), error);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      id: 'id-1',
      path: ['gaps', 0],
      err: { message: 'the disk is full', stack: expect.stringContaining('format-error.test.ts') as unknown },
    });
    expect(JSON.stringify(answer)).not.toMatch(/disk|format-error/);
    expect(answer.message).toContain('id-1');
  });
});
