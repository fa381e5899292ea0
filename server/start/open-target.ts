import { readConfig } from '../config.ts';
import { findRunning, type SeedTarget } from '../control/ask-control.ts';
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
    say({ zh: '链图正在运行，由它来写入。', en: 'Liantu is running and writes it itself.' });
    return running;
  }
  const { session } = await openStore(config, say, 'import');
  return {
    preview: (request) => previewFolder(session, request),
    load: (request) => loadFolder(session, request, onProgress),
    close: () => session.close(),
  };
}
