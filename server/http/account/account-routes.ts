/** `/account`: who asks, signing in and out, and a new password. All in JSON; a form of another page cannot send that. */
import express, { Router, type Response } from 'express';
import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import type { Viewer } from '../../access/roles.ts';
import type { SignedIn } from '../../access/sign-in.ts';
import { Forbidden, InvalidInput, Unauthenticated } from '../../errors.ts';
import { identifyCaller, toCaller, viewerOf } from './caller.ts';
import { giveSession, takeSession } from './cookies.ts';

/** Bytes of a body: a name and two passwords. */
const BODY_LIMIT = 4096;

const names = z.object({ name: z.string(), password: z.string() });
const passwords = z.object({ current: z.string(), next: z.string() });

const NOT_OWN = new Forbidden({
  zh: '只有在页面上登录的账号才有密码可改。',
  en: 'Only an account that has signed in on the pages has a password to change.',
});

/** @param hasOidc whether one may sign in by way of a provider */
export function createAccountRoutes(access: Access, hasOidc: boolean): Router {
  const router = Router();
  router.use('/account', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/account', async (request, response) => {
    const viewer = await identifyCaller(access, request).catch(toNobody);
    response.json({ configured: await access.isConfigured(), oidc: hasOidc, signOff: access.signOff, viewer: viewer && toShown(viewer) });
  });
  const json = express.json({ limit: BODY_LIMIT, type: 'application/json' });
  router.post('/account/sign-in', json, async (request, response) => {
    const { name, password } = read(names, request.body);
    answer(response, await access.signIn(name, password, toCaller(request)));
  });
  router.post('/account/sign-out', async (request, response) => {
    await access.signOut(toCaller(request), await identifyCaller(access, request).catch(toNobody));
    takeSession(request, response);
    response.json({ viewer: null });
  });
  router.post('/account/password', json, async (request, response) => {
    const viewer = viewerOf(response);
    if (viewer.way !== 'SESSION') throw NOT_OWN;
    const { current, next } = read(passwords, request.body);
    answer(response, await access.changePassword(viewer, current, next, toCaller(request)));
  });
  return router;
}

function answer(response: Response, { viewer, secret }: SignedIn): void {
  giveSession(response.req, response, secret);
  response.json({ viewer: toShown(viewer) });
}

/** What the pages are told of whoever uses them. */
function toShown({ name, role, regions, way, mustChange }: Viewer) {
  return { name, role, regions, way, mustChange };
}

/** A token that is no good is nobody's. */
function toNobody(error: unknown): null {
  if (error instanceof Unauthenticated) return null;
  throw error;
}

/** What was sent is not repeated: it may hold a password. */
function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const checked = shape.safeParse(body);
  if (checked.success) return checked.data;
  const fields = checked.error.issues.map(({ path }) => path.join('.')).filter((path) => path !== '');
  throw new InvalidInput(
    {
      zh: `请求体须是 JSON 对象（content-type: application/json）${fields.length > 0 ? `，其中 ${fields.join('、')} 须是文字` : ''}。`,
      en: `The body must be a JSON object (content-type: application/json)${fields.length > 0 ? ` in which ${fields.join(', ')} must be text` : ''}.`,
    },
    { fields },
  );
}
