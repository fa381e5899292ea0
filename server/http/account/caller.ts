import type { Request, Response } from 'express';
import type { Access } from '../../access/access.ts';
import type { Viewer } from '../../access/roles.ts';
import type { Caller } from '../../access/sign-in.ts';
import { callerOf } from '../addresses.ts';
import { Unauthenticated } from '../../errors.ts';
import { countedFor } from '../traffic.ts';
import { readSession } from './cookies.ts';

export const SIGN_IN_FIRST = new Unauthenticated({ zh: '请先登录。', en: 'Please sign in first.' });

export function toCaller(request: Request): Caller {
  return { address: callerOf(request), counted: countedFor(request), session: readSession(request) };
}

/**
 * Who asks. What a proxy says of a person (X-Remote-User and its like) counts for nothing: whoever reaches the service could say it.
 * @throws Unauthenticated for a token that is no good
 */
export function identifyCaller(access: Access, request: Request): Promise<Viewer | null> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  return access.identify({ session: readSession(request), bearer, address: callerOf(request) });
}

/** Keeps who asks for those who come after in the same request. */
export function keepViewer(response: Response, viewer: Viewer): void {
  (response.locals as { viewer?: Viewer }).viewer = viewer;
}

/** Who asks. @throws Unauthenticated where `admit` was not asked: a route that nobody thought of lets nobody in */
export function viewerOf(response: Response): Viewer {
  const { viewer } = response.locals as { viewer?: Viewer };
  if (viewer === undefined) throw SIGN_IN_FIRST;
  return viewer;
}
