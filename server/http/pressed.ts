import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** A name as the build gives them: no folder, nothing hidden. */
const PLAIN_NAME = /^\/[\w-][\w.-]*$/;

/**
 * Serves the pressed twin of a built file, `<name>.br`, to whom can read it; everybody else gets the file itself from what comes next.
 * Whether there is a twin is looked up once for each name.
 * @param folder the built assets
 */
export function preferPressed(folder: string): RequestHandler {
  const known = new Map<string, boolean>();
  return (request, response, next) => {
    const type = TYPES[extname(request.path)];
    if (type === undefined || !PLAIN_NAME.test(request.path)) return next();
    const has = known.get(request.path) ?? existsSync(join(folder, `${request.path}.br`));
    // Names come from outside: only those that exist are kept.
    if (has) known.set(request.path, has);
    response.vary('Accept-Encoding');
    if (has && request.acceptsEncodings('br') === 'br') {
      response.set({ 'Content-Encoding': 'br', 'Content-Type': type });
      request.url = request.url.replace(request.path, `${request.path}.br`);
    }
    next();
  };
}
