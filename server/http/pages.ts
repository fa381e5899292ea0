import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Sentence } from '../errors.ts';
import { say } from '../graphql/context/language.ts';
import { preferPressed } from './pressed.ts';
import { nonceOf } from './security.ts';

const NOT_BUILT: Sentence = {
  zh: '页面还没有构建，请先运行 npm run build。',
  en: 'The pages have not been built yet; please run npm run build.',
};
const NONCE_PLACE = '%CSP_NONCE%';
/** Where the page reads whether everybody on the network may read the service, so that it can say so. */
const NETWORK_PLACE = '%OPEN_NETWORK%';
/** The views of one thing, whose address ends in its id: e.x and GB.T.2260 are ids and no files. */
const VIEW_OF_ONE = /^\/(enterprises|sources)\/[^/]+$/;
const YEAR = 365 * 24 * 3600 * 1000;

/**
 * The built client: files whose name holds a digest may be kept for ever, the two pages are made anew for every request.
 * An address without a file ending is a view of the client and gets its page; one that ends in an id may have a dot in it.
 * @param folder the built client, dist/client
 * @param isOpen whether everybody on the network may read the service
 */
export function createPages(folder: string, isOpen: boolean): Router {
  const router = Router();
  const index = createPage(join(folder, 'index.html'), isOpen);
  const playground = createPage(join(folder, 'playground', 'index.html'), isOpen);
  router.get(['/playground', '/playground/', '/playground/index.html'], playground);
  router.get(['/', '/index.html'], index);
  router.use('/assets', preferPressed(join(folder, 'assets')));
  router.use('/assets', butPages(express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false })));
  router.use(butPages(express.static(folder, { index: false, redirect: false, maxAge: '1h' })));
  router.get([/^\/[^.]*$/, VIEW_OF_ONE], (request, response, next) =>
    isApi(request.path) || !request.accepts('html') ? next() : index(request, response),
  );
  return router;
}

/** Puts the nonce of the answer into the page, where the interface library looks for it. */
function createPage(path: string, isOpen: boolean): (request: Request, response: Response) => void {
  let page: string | null = null;
  return (_request, response) => {
    if (page === null && existsSync(path)) page = readFileSync(path, 'utf8').replaceAll(NETWORK_PLACE, isOpen ? 'yes' : 'no');
    response.set('Cache-Control', 'no-store');
    if (page === null) response.status(503).type('text/plain').send(say(NOT_BUILT));
    else response.type('html').send(page.replaceAll(NONCE_PLACE, nonceOf(response)));
  };
}

/** A page is only ever made: as the file that it is made from, however its name is written, it would be one without a nonce. */
function butPages(files: RequestHandler): RequestHandler {
  return (request, response, next) => {
    let path = request.path;
    try {
      path = decodeURIComponent(path);
    } catch {
      // What cannot be decoded is left to the server of files, which refuses it.
    }
    if (/\.html?[/\\]*$/i.test(path)) next();
    else files(request, response, next);
  };
}

/** Addresses that are no views: an answer in HTML would only mislead a program. */
function isApi(path: string): boolean {
  return /^\/(graphql|account|livez|readyz|metrics|assets)(\/|$)/.test(path);
}
