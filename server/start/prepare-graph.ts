import type { Sentence } from '../errors.ts';
import { readRevision } from '../graph/queries/read-revision.ts';
import { ensureSchema } from '../graph/schema.ts';
import type { GraphSession } from '../graph/session.ts';
import { readSeeds } from '../ingest/read-seeds.ts';
import { writeFacts } from '../ingest/write-facts.ts';

/** Every so many records the progress is told. */
const STEP = 0.25;

/**
 * Makes the graph fit to be read: its schema, and the seeds where it holds nothing yet.
 * @throws SeedErrors for a bad seed row; nothing is written then
 */
export async function prepareGraph(session: GraphSession, seeds: string, say: (progress: Sentence) => void): Promise<void> {
  await ensureSchema(session);
  if ((await readRevision(session)) !== null) return;
  say({ zh: `图是空的，正在读取 ${seeds}……`, en: `The graph is empty; reading ${seeds} …` });
  const facts = await readSeeds(seeds);
  let told = 0;
  await writeFacts(session, facts, { by: 'graph-seeds', note: seeds }, (done, total, what) => {
    const share = total === 0 ? 1 : done / total;
    if (share < 1 && share < told + STEP) return;
    told = share;
    const percent = Math.round(share * 100);
    say({ zh: `装入数据 ${percent}%（${what.zh}）`, en: `Loading ${percent}% (${what.en})` });
  });
}
