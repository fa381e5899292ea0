/** `/feed.atom`: every revision as an entry, newest first, for whoever follows what is written without opening the pages. */
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Viewer } from '../access/roles.ts';
import { GraphUnavailable, InvalidInput } from '../errors.ts';
import type { Language } from '../graphql/context/language.ts';
import type { Answer, Question } from '../graphql/answering/messages.ts';
import type { GraphAccess } from '../graphql/context/graph-access.ts';
import { currentRequest } from '../request/current-request.ts';
import { toAtom, type FeedRevision } from './to-atom.ts';

/** What the feed is made of; asked as everybody else asks, so it tells nobody more than he may see. */
const QUESTION = `query Feed { revisions(first: 50) { nodes { id at by note dataset words } } }`;

/** As one operation for a thread. */
export async function toFeedQuestion(graph: Pick<GraphAccess, 'current'>, viewer: Viewer, language: Language): Promise<Question> {
  return {
    requestId: currentRequest()?.id ?? randomUUID(),
    document: QUESTION,
    operationName: null,
    variables: {},
    language,
    viewer,
    mayReadTexts: false,
    reading: { packed: await graph.current() },
    isPast: false,
  };
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const BAD_LANGUAGE = new InvalidInput({
  zh: '参数 lang 只能是 zh 或 en。',
  en: 'The parameter lang is zh or en.',
});
const NO_ANSWER = new GraphUnavailable({
  zh: '现在读不到修订，请稍后再取。',
  en: 'The revisions cannot be read now; please come again in a moment.',
});

/** @param ask has the question answered for whoever made the request, in that language */
export function createFeed(ask: (request: Request, response: Response, language: Language) => Promise<Answer>): RequestHandler {
  return async (request, response) => {
    const language = LANGUAGES.find((one) => one === (request.query['lang'] ?? 'zh'));
    if (language === undefined) throw BAD_LANGUAGE;
    const { data, errors } = await ask(request, response, language);
    const { revisions } = (JSON.parse(data) ?? {}) as { revisions?: { nodes: FeedRevision[] } | null };
    if (errors.length > 0 || !revisions) throw NO_ANSWER;
    response
      .set('Cache-Control', 'private, no-cache')
      .set('Content-Type', 'application/atom+xml; charset=utf-8')
      .send(toAtom(revisions.nodes, `${request.protocol}://${request.host}`, language));
  };
}
