import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AnswerText, stringifyAnswer } from '../../../../server/graphql/answering/answer-text.ts';
import { asksTypeNamesOnly } from '../../../../server/graphql/answering/asks-type-names.ts';
import { toShownEnd } from '../../../../server/graphql/answering/shown-end.ts';
import { createErrorFormatter } from '../../../../server/graphql/context/format-error.ts';
import { WorkEnded, type EndReason } from '../../../../server/work/work-ended.ts';
import { createTestLog } from '../../../testkit/test-log.ts';

describe('an operation that asks for type names only', () => {
  const asks = (text: string) => asksTypeNamesOnly(parse(text), getOperationAST(parse(text))!);

  it.each(['{ __typename }', '{ a: __typename ... { __typename } ...F } fragment F on Query { __typename }'])('is %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    '{ __typename chains { id } }',
    '{ __schema { types { name } } }',
    '{ ...F } fragment F on Query { __type(name: "Gap") { name } }',
  ])('is not %s', (text) => expect(asks(text)).toBe(false));
});

describe('the text of an answer', () => {
  it('holds the data as a thread wrote them, with errors before and extensions after', () => {
    const data = new AnswerText('{"b":1,"a":{"图":null}}');
    expect(stringifyAnswer({ data, errors: undefined, extensions: { revision: 3 } })).toBe(
      '{"data":{"b":1,"a":{"图":null}},"extensions":{"revision":3}}\n',
    );
    expect(stringifyAnswer({ errors: [{ message: 'm' }], data: new AnswerText('null'), extensions: undefined })).toBe(
      '{"errors":[{"message":"m"}],"data":null}\n',
    );
    expect(JSON.parse(stringifyAnswer({ errors: [{ message: 'm' }] }))).toEqual({ errors: [{ message: 'm' }] });
  });
});

describe('a question that no thread has answered', () => {
  const shown = (reason: EndReason) => {
    const log = createTestLog();
    return { ...toShownEnd(new WorkEnded(reason, { cause: new Error('inside') }), createErrorFormatter(log)), log };
  };

  it.each([
    ['QUEUE', 'BUSY', true],
    ['CLOSED', 'BUSY', true],
    ['TIME', 'TOO_COSTLY', false],
    ['MEMORY', 'TOO_COSTLY', false],
    ['GONE', 'TOO_COSTLY', false],
    ['ROOM', 'GRAPH_UNAVAILABLE', false],
  ] as const)('for %s is %s in a sentence', (reason, code, mayAskAgain) => {
    const { shown: error, retryAfter, log } = shown(reason);
    expect(error.extensions).toMatchObject({ code });
    expect(error.message).toMatch(/\p{Script=Han}.*。$/u);
    expect(retryAfter !== null).toBe(mayAskAgain);
    expect(log.lines).toEqual([]);
  });

  it('for a broken thread is our own fault: masked, and in the log', () => {
    const { shown: error, log } = shown('BROKEN');
    expect(error.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(error.message).not.toContain('inside');
    expect(log.lines).toHaveLength(1);
  });
});
