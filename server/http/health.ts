import { Router } from 'express';
import type { Sentence } from '../errors.ts';
import { say } from '../graphql/context/language.ts';

/** How far the graph is: ready at a revision, or not yet, and why. */
export type Readiness = { ready: true; revision: number } | { ready: false; reason: Sentence };

const STOPPING: Sentence = { zh: '服务正在停止。', en: 'The service is stopping.' };

/** `/livez`: the process answers. `/readyz`: the graph answers too and goes on doing so, else 503 with a sentence. */
export function createHealth(readiness: () => Promise<Readiness>, isDraining: () => boolean): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ live: true });
  });
  router.get('/readyz', async (_request, response) => {
    const state: Readiness = isDraining() ? { ready: false, reason: STOPPING } : await readiness();
    response.set('Cache-Control', 'no-store').status(state.ready ? 200 : 503);
    response.json(state.ready ? state : { ready: false, code: 'GRAPH_UNAVAILABLE', message: say(state.reason) });
  });
  return router;
}
