import type { RequestHandler, Response } from 'express';
import type { Access } from '../../access/access.ts';
import { meets, type Viewer } from '../../access/roles.ts';
import { Forbidden } from '../../errors.ts';
import { sendError, answerNotFound } from '../errors.ts';
import { identifyCaller, keepViewer, SIGN_IN_FIRST } from './caller.ts';
import { isExport, isFeed, routeNeed } from './route-needs.ts';

const CHANGE_FIRST = new Forbidden({
  zh: '请先把管理员给的密码改成自己的，再继续。',
  en: 'Please change the password that you were given to one of your own before you go on.',
});
const NOT_THIS_ROLE = new Forbidden({ zh: '您的角色不能访问这个地址。', en: 'Your role may not use this address.' });

/** Lets a request pass to its route where the table of routes lets whoever makes it; else 401 or 403 in one sentence. */
export function admit(access: Access): RequestHandler {
  return async (request, response, next) => {
    const need = routeNeed(request.method, request.path);
    if (need === null) return answerNotFound(request, response, next);
    if (need === 'ANYONE' || need === 'OWN_RULE') return next();
    const viewer = await identifyCaller(access, request);
    if (viewer === null) {
      // A reader of feeds asks its person for a token then.
      if (isFeed(request.path)) response.set('WWW-Authenticate', 'Basic realm="Liantu", charset="UTF-8"');
      return sendError(response, SIGN_IN_FIRST);
    }
    if (need !== 'SIGNED_IN') {
      if (viewer.mustChange) return sendError(response, CHANGE_FIRST);
      if (!meets(viewer, need)) {
        access.noteRefused(viewer, [request.path]);
        return sendError(response, NOT_THIS_ROLE);
      }
    }
    keepViewer(response, viewer);
    if (isExport(request.method, request.path)) noteWhenSent(access, viewer, request.path, response);
    next();
  };
}

const REDIRECTS_FROM = 300;

function noteWhenSent({ audit }: Access, { name, address }: Viewer, subject: string, response: Response): void {
  response.once('finish', () => {
    const outcome = response.statusCode < REDIRECTS_FROM ? 'OK' : 'REFUSED';
    audit.note({ by: name, action: 'EXPORT', subject, address, outcome });
  });
}
