import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import type { Sentence } from '../errors.ts';
import { say } from '../graphql/context/language.ts';
import { nonceOf } from './security.ts';

const NOT_BUILT: Sentence = {
  zh: '页面还没有构建，请先运行 npm run build。',
  en: 'The pages have not been built yet; please run npm run build.',
};
const NONCE_PLACE = '%CSP_NONCE%';
const YEAR = 365 * 24 * 3600 * 1000;

/**
 * The built client: files whose name holds a digest may be kept for ever, the two pages are made anew for every request.
 * An address without a file ending is a view of the client and gets its page.
 * @param folder the built client, dist/client
 */
export function createPages(folder: string): Router {
  const router = Router();
  const index = createPage(join(folder, 'index.html'));
  const playground = createPage(join(folder, 'playground', 'index.html'));
  router.get(['/playground', '/playground/'], playground);
  router.get(['/', '/index.html'], index);
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false, fallthrough: true }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.get(/^\/[^.]*$/, (request, response, next) =>
    isApi(request.path) || !request.accepts('html') ? next() : index(request, response),
  );
  return router;
}

/** Puts the nonce of the answer into the page, where the interface library looks for it. */
function createPage(path: string): (request: Request, response: Response) => void {
  let page: string | null = null;
  return (_request, response) => {
    if (page === null && existsSync(path)) page = readFileSync(path, 'utf8');
    response.set('Cache-Control', 'no-store');
    if (page === null) response.status(503).type('text/plain').send(say(NOT_BUILT));
    else response.type('html').send(page.replaceAll(NONCE_PLACE, nonceOf(response)));
  };
}

/** Addresses that are no views: an answer in HTML would only mislead a program. */
function isApi(path: string): boolean {
  return /^\/(graphql|livez|readyz|metrics|assets)(\/|$)/.test(path);
}
