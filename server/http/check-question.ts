import type { Request, RequestHandler } from 'express';
import { InvalidInput, TooCostly, type IntendedError } from '../errors.ts';
import { findExcess, isNestedTooDeep, MAX_NESTING, MAX_TOKENS } from '../graphql/limits/nesting.ts';

/**
 * Refuses a question that no part behind could read without running out of its stack: a document or variables nested too deep.
 * It stands between the body parser and GraphQL; whether the question makes sense is said there.
 */
export const checkQuestion: RequestHandler = (request, _response, next) => {
  const wrong = findWrong(request);
  next(wrong && Object.assign(wrong, { status: 400 }));
};

function findWrong(request: Request): IntendedError | undefined {
  const body: unknown = request.method === 'GET' ? { ...request.query, variables: parse(request.query['variables']) } : request.body;
  if (isNestedTooDeep(body)) return nestedVariables();
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  const excess = typeof query === 'string' ? findExcess(query) : null;
  return excess === null ? undefined : excess === 'depth' ? nestedDocument() : tooLong();
}

/** GraphQL says of a text that is no JSON what is wrong with it. */
function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return null;
  }
}

function nestedVariables(): InvalidInput {
  return new InvalidInput(
    {
      zh: `请求体中的列表和对象嵌套过深，最多 ${MAX_NESTING} 层，请减少 variables 的嵌套。`,
      en: `Lists and objects of the request nest too deep, at most ${MAX_NESTING} levels; please nest variables less.`,
    },
    { argument: 'variables', maximum: MAX_NESTING },
  );
}

function nestedDocument(): TooCostly {
  return new TooCostly(
    {
      zh: `查询的括号嵌套过深，最多 ${MAX_NESTING} 层，请减少嵌套。`,
      en: `The brackets of the query nest too deep, at most ${MAX_NESTING} levels; please nest less.`,
    },
    { narrow: ['depth'] },
  );
}

function tooLong(): TooCostly {
  return new TooCostly(
    {
      zh: `查询过长，最多 ${MAX_TOKENS} 个词，请分成几次查询，或把长列表放进 variables。`,
      en: `The query is too long, at most ${MAX_TOKENS} words; please ask in several queries, or put long lists into variables.`,
    },
    { narrow: ['tokens'] },
  );
}
