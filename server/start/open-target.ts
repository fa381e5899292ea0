import { readConfig } from '../config.ts';
import { findRunning, findRunningForImport, type SeedTarget } from '../control/ask-control.ts';
import { toImportTarget, type ImportTarget } from '../datasets/import-target.ts';
import { loadFolder, previewFolder } from '../datasets/seed-folder.ts';
import type { Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Progress } from '../ingest/write/apply-rows.ts';
import { openAudit } from './create-access.ts';
import { openStore } from './open-store.ts';

/**
 * The graph of the settings: the one that a running service holds is changed through it, any other is opened here.
 * @throws InvalidInput for a wrong setting, GraphUnavailable
 */
export function openTarget(
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: Sentence) => void,
  onProgress: Progress,
): Promise<SeedTarget> {
  return openFor(env, say, findRunning, (session, tell) => ({
    preview: (request) => previewFolder(session, request),
    async load(request) {
      await tell('npm run seed', request.folder);
      return loadFolder(session, request, onProgress);
    },
    close: () => session.close(),
  }));
}

/**
 * The same for tables.
 * @throws InvalidInput for a wrong setting, GraphUnavailable
 */
export function openImportTarget(
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: Sentence) => void,
): Promise<ImportTarget> {
  return openFor(env, say, findRunningForImport, (session, tell) => {
    const target = toImportTarget(session);
    return {
      ...target,
      async write(content, note) {
        await tell('npm run import', note ?? content.dataset.id);
        return target.write(content, note);
      },
    };
  });
}

/** Tells the trail, before it is done, what a command loads; where there are no accounts there is none. */
type TellTrail = (by: string, subject: string) => Promise<void>;

const throwOn = (error: unknown): never => {
  throw error;
};

async function openFor<Target>(
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: Sentence) => void,
  find: (dataDir: string) => Promise<Target | null>,
  toTarget: (session: GraphSession, tell: TellTrail) => Target,
): Promise<Target> {
  const config = readConfig(env);
  const running = config.neo4j === null ? await find(config.dataDir) : null;
  if (running === null) {
    const { session } = await openStore(config, say, 'import');
    const audit = openAudit(config, () => session, throwOn, { isBrief: true });
    return toTarget(session, (by, subject) => audit.append({ by, action: 'WRITE', subject, address: null, outcome: 'OK' }));
  }
  say({ zh: '链图正在运行，由它来写入。', en: 'Liantu is running and writes it itself.' });
  return running;
}
