import type { RequestHandler } from 'express';
import { toLanguage, withLanguage } from '../graphql/context/language.ts';

/** Everything that the request causes is worded in the language it asks for. */
export const speakItsLanguage: RequestHandler = (request, response, next) => {
  const language = toLanguage(request.headers['accept-language']);
  response.vary('Accept-Language');
  withLanguage(language, () => next());
};
