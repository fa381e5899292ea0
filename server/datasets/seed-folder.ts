/** What `npm run seed` does at a graph: directly, or in the running service that holds it. */
import type { Sentence } from '../errors.ts';
import { readFacts } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import { parseSeedFolder } from '../ingest/seeds/parse-seeds.ts';
import type { Progress } from '../ingest/write/apply-rows.ts';
import { isEmpty } from '../ingest/write/find-changes.ts';
import { Overtaken } from '../ingest/write/moving.ts';
import { Contradiction } from './contradiction.ts';
import { tellGaps } from './gap-changes.ts';
import { commitLoad, previewLoad, previewNamed } from './load-dataset.ts';
import { tellLoad } from './tell-load.ts';

export interface SeedRequest {
  folder: string;
  prefer: string | null;
}
/** What loading the folder would do. */
export interface SeedReport {
  revision: number;
  lines: Sentence[];
  removed: number;
  /** Nothing at all would be written. */
  isSame: boolean;
  /** Why nothing can be written, null where it can. */
  refusal: Sentence | null;
}
export interface SeedResult {
  revision: number;
  added: number;
  changed: number;
  removed: number;
}

/** Writes nothing. @throws SeedErrors for a bad row */
export async function previewFolder(session: GraphSession, { folder, prefer }: SeedRequest): Promise<SeedReport> {
  const content = await parseSeedFolder(folder);
  const { preview, name } = await previewNamed(session, content, { prefer });
  const { changes, conflicts, revision } = preview;
  const isSame = isEmpty(changes);
  return {
    revision,
    lines: [...tellLoad(content.dataset.id, preview, name), ...(isSame ? [] : tellGaps(await readFacts(session), content))],
    removed: changes.counts.removed,
    isSame,
    refusal: conflicts.length > 0 ? new Contradiction(conflicts).sentence : null,
  };
}

/**
 * Writes what was previewed at `revision`.
 * @throws Contradiction, Conflict when the graph moved on meanwhile, SeedErrors
 */
export async function loadFolder(
  session: GraphSession,
  { folder, prefer, revision }: SeedRequest & { revision: number },
  onProgress?: Progress,
): Promise<SeedResult> {
  const content = await parseSeedFolder(folder);
  const preview = await previewLoad(session, content, { prefer });
  if (preview.revision !== revision) throw new Overtaken();
  return commitLoad(session, preview, content, { by: 'seed', note: folder, ...(onProgress ? { onProgress } : {}) });
}
