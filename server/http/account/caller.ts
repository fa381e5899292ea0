import type { Request, Response } from 'express';
import type { Access } from '../../access/access.ts';
import type { Viewer } from '../../access/roles.ts';
import type { Caller } from '../../access/sign-in.ts';
import { callerOf } from '../addresses.ts';
import { Unauthenticated } from '../../errors.ts';
import { countedFor } from '../traffic.ts';
import { isFeed } from './route-needs.ts';
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
  const { authorization = '' } = request.headers;
  const bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? (isFeed(request.path) ? readBasic(authorization) : null);
  return access.identify({ session: readSession(request), bearer, address: callerOf(request) });
}

/**
 * Readers of feeds know no other way: the token is the password, under any name. Elsewhere it counts for nothing, since a browser sends
 * it by itself to whatever page sends it here.
 */
function readBasic(authorization: string): string | null {
  const given = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1];
  return given === undefined ? null : (/:(\S+)$/.exec(Buffer.from(given, 'base64').toString())?.[1] ?? null);
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
