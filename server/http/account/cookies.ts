/**
 * The cookie of a session. Behind HTTPS its name begins with `__Host-`, so that neither another host of the domain nor plain HTTP can set
 * it; a name of the other kind does not count there.
 */
import type { Request, Response } from 'express';
import { SESSION_ENDS } from '../../access/sessions.ts';

const NAME = 'liantu_session';
const COOKIE = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

export function nameOf(name: string, isSecure: boolean): string {
  return isSecure ? `__Host-${name}` : name;
}

/** Null where the request carries none, or several: somebody else put one of them there. */
export function readCookie({ headers }: Pick<Request, 'headers'>, name: string): string | null {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return found.length === 1 && found[0] !== '' ? (found[0] as string) : null;
}

export function readSession(request: Request): string | null {
  return readCookie(request, nameOf(NAME, request.secure));
}

export function giveSession(request: Request, response: Response, secret: string): void {
  response.cookie(nameOf(NAME, request.secure), secret, { ...COOKIE, secure: request.secure, maxAge: SESSION_ENDS.afterMs });
}

export function takeSession(request: Request, response: Response): void {
  response.clearCookie(nameOf(NAME, request.secure), { ...COOKIE, secure: request.secure });
}
