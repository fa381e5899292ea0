import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** A fresh nonce for every answer: the styles that the interface library writes at run time carry it. */
export const giveNonce: RequestHandler = (_request, response, next) => {
  (response.locals as { nonce?: string }).nonce = randomBytes(16).toString('base64');
  next();
};

export function nonceOf(response: Response): string {
  return (response.locals as { nonce?: string }).nonce ?? '';
}

/**
 * Everything comes from this server and nothing from elsewhere; no script and no style that the page was not served with.
 * HTTPS is left to the proxy in front: on 127.0.0.1 an upgrade would break the page.
 */
export const securityHeaders: RequestHandler[] = [
  giveNonce,
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  }),
];

/** What the few answers carry that are written without the application: nothing in them may be run, framed, guessed or kept. */
export const BARE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
