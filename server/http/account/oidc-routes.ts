/** `/account/oidc`: to the provider of single sign-on and back. */
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import { findExternalAccount } from '../../access/external-account.ts';
import type { Oidc, OidcFlow } from '../../access/oidc.ts';
import { Unauthenticated } from '../../errors.ts';
import { toCaller } from './caller.ts';
import { giveSession, nameOf, readCookie } from './cookies.ts';

const NAME = 'liantu_oidc';
const CALLBACK = '/account/oidc/callback';
const TEN_MINUTES = 600_000;
/** Lax: the way back from the provider begins on a page of somebody else. */
const COOKIE = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

const flowShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

const NOT_BEGUN = new Unauthenticated({
  zh: '统一登录不是从这个浏览器开始的，或已超过十分钟，请从登录页重新开始。',
  en: 'The single sign-on was not begun in this browser, or more than ten minutes ago; please begin again on the sign-in page.',
});

export function createOidcRoutes(access: Access, oidc: Oidc): Router {
  const router = Router();
  router.get('/account/oidc', async (request, response) => {
    const { address, flow } = await oidc.begin(toOwn(request, CALLBACK), toWayOn(request.query['to']));
    const kept = Buffer.from(JSON.stringify(flow)).toString('base64url');
    response.cookie(nameOf(NAME, request.secure), kept, { ...COOKIE, secure: request.secure, maxAge: TEN_MINUTES });
    response.redirect(303, address.href);
  });
  router.get(CALLBACK, async (request, response) => {
    const flow = readFlow(request);
    // Good for one try.
    response.clearCookie(nameOf(NAME, request.secure), { ...COOKIE, secure: request.secure });
    if (flow === null) throw NOT_BEGUN;
    const account = await findExternalAccount(access.store, await oidc.finish(toOwn(request, request.originalUrl), flow));
    giveSession(request, response, (await access.admit(account, toCaller(request))).secret);
    response.redirect(303, flow.to);
  });
  return router;
}

function readFlow(request: Request): OidcFlow | null {
  const kept = readCookie(request, nameOf(NAME, request.secure));
  try {
    return kept === null ? null : (flowShape.safeParse(JSON.parse(Buffer.from(kept, 'base64url').toString('utf8'))).data ?? null);
  } catch {
    return null;
  }
}

/** An address of ours as the browser knows it; that the host is ours was looked at before. */
function toOwn(request: Request, path: string): URL {
  return new URL(path, `${request.protocol}://${request.host}`);
}

/** A page of ours, or the first one: never an address of somebody else. */
function toWayOn(to: unknown): string {
  const here = 'http://here.invalid';
  if (typeof to !== 'string' || !to.startsWith('/') || to.length > 2000) return '/';
  const address = URL.canParse(to, here) ? new URL(to, here) : null;
  return address?.origin === here ? `${address.pathname.replace(/^\/+/, '/')}${address.search}` : '/';
}
