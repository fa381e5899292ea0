// `npm start`: builds what is not built, then becomes the server. Settings come from the environment (`-- --help`).
import process from 'node:process';
import { become, prepare } from './product.mjs';

const PARENT_LOOKED_AT_MS = 300;

prepare();
if (process.env['npm_lifecycle_event']) endWithParent();
await become('main');

/** npm dies of a signal without passing it on, and the server would keep its port; so who lost its npm stops as if it had got it. */
function endWithParent() {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_LOOKED_AT_MS);
  look.unref();
}
