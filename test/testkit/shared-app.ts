import { startApp, type StartedApp } from './start-app.ts';

let shared: Promise<StartedApp> | undefined;

/**
 * The application with the product's facts, for files that only ask: those of one worker share it, and it ends with the worker. Who changes
 * a fact or a setting, reads the log or breaks something starts one of his own.
 */
export function sharedApp(): Promise<StartedApp> {
  if (shared === undefined) {
    const starting = startApp();
    shared = starting;
    // A worker is ended by a signal, which then does what it would have done.
    process.once('SIGTERM', () => void starting.then((app) => app.stop()).finally(() => process.kill(process.pid, 'SIGTERM')));
  }
  return shared;
}
