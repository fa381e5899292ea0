import { readConfig } from '../config.ts';
import { findRunning, findRunningForImport, type SeedTarget } from '../control/ask-control.ts';
import { toImportTarget, type ImportTarget } from '../datasets/import-target.ts';
import { loadFolder, previewFolder } from '../datasets/seed-folder.ts';
import type { Sentence } from '../errors.ts';
import type { Progress } from '../ingest/write/apply-rows.ts';
import { openStore } from './open-store.ts';

/**
 * The graph of the settings: the one that a running service holds is changed through it, any other is opened here.
 * @throws InvalidInput for a wrong setting, GraphUnavailable
 */
export async function openTarget(
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: Sentence) => void,
  onProgress: Progress,
): Promise<SeedTarget> {
  const config = readConfig(env);
  const running = config.neo4j === null ? await findRunning(config.dataDir) : null;
  if (running) {
    say(RUNNING);
    return running;
  }
  const { session } = await openStore(config, say, 'import');
  return {
    preview: (request) => previewFolder(session, request),
    load: (request) => loadFolder(session, request, onProgress),
    close: () => session.close(),
  };
}

/**
 * The same for tables.
 * @throws InvalidInput for a wrong setting, GraphUnavailable
 */
export async function openImportTarget(
  env: Readonly<Record<string, string | undefined>>,
  say: (sentence: Sentence) => void,
): Promise<ImportTarget> {
  const config = readConfig(env);
  const running = config.neo4j === null ? await findRunningForImport(config.dataDir) : null;
  if (running) {
    say(RUNNING);
    return running;
  }
  return toImportTarget((await openStore(config, say, 'import')).session);
}

const RUNNING: Sentence = { zh: '链图正在运行，由它来写入。', en: 'Liantu is running and writes it itself.' };
