import { createHash, timingSafeEqual } from 'node:crypto';
import { Router, type Request } from 'express';
import { Forbidden, Unauthenticated } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { isFromThisMachine } from './addresses.ts';
import { sendError } from './errors.ts';

const ONLY_HERE = new Forbidden({
  zh: '运行指标只供本机读取；要从别处读取，请由管理员设置 METRICS_TOKEN。',
  en: 'The metrics are for this machine only; to read them from elsewhere, whoever runs the service sets METRICS_TOKEN.',
});
const WITH_TOKEN = new Unauthenticated({
  zh: '读取运行指标须带请求头 Authorization: Bearer，后面是 METRICS_TOKEN 的口令。',
  en: 'The metrics need the header Authorization: Bearer followed by the token of METRICS_TOKEN.',
});

/** `/metrics` for Prometheus: with a token for whoever has it, without one for this machine only. */
export function createMetricsPage(metrics: Metrics, token: string | null): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (token === null && !isFromThisMachine(request)) return sendError(response, ONLY_HERE);
    if (token !== null && !carries(request, token)) {
      response.set('WWW-Authenticate', 'Bearer');
      return sendError(response, WITH_TOKEN);
    }
    response
      .set('Cache-Control', 'no-store')
      .set('Content-Type', metrics.contentType)
      .send(await metrics.text());
  });
  return router;
}

/** Compares digests, so that neither the length nor the time of the comparison tells anything of the token. */
function carries(request: Request, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
