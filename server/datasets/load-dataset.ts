/** Loads what a folder states into the graph: its own facts and no other's. */
import type { Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import type { DatasetContent } from '../ingest/seeds/parse-seeds.ts';
import type { Progress } from '../ingest/write/apply-rows.ts';
import { commitChanges, type WriteNote, type WriteResult } from '../ingest/write/commit-changes.ts';
import { untilNotOvertaken } from '../ingest/write/moving.ts';
import { toGraphParts } from '../ingest/write/to-graph-parts.ts';
import { Contradiction } from './contradiction.ts';
import { nameStatements } from './name-statements.ts';
import { planLoad, type LoadPlan } from './plan-load.ts';
import { readConcerned } from './read-concerned.ts';
import { refuseCircles } from './refuse-circles.ts';

/** A plan, and the revision that it was made against. */
export interface Preview extends LoadPlan {
  revision: number;
}
export interface LoadOptions extends Omit<WriteNote, 'dataset'> {
  /** The dataset whose words count where two contradict. */
  prefer?: string | null;
  onProgress?: Progress;
}
type PreviewOptions = Pick<LoadOptions, 'prefer' | 'now'>;

/** What loading would change; writes nothing. @throws InvalidInput where, with what is there, somebody would own himself */
export async function previewLoad(session: GraphSession, content: DatasetContent, options: PreviewOptions = {}): Promise<Preview> {
  return (await previewNamed(session, content, options)).preview;
}

/** The same, with what the named statements are called: those that the changes touch, and those that the datasets share. */
export async function previewNamed(
  session: GraphSession,
  { facts, records, dataset }: DatasetContent,
  { prefer = null, now = () => new Date() }: PreviewOptions = {},
): Promise<{ preview: Preview; name: (keys: readonly string[]) => ReadonlyMap<string, Sentence> }> {
  const wanted = { dataset: { ...dataset, loadedAt: now().toISOString() }, parts: toGraphParts(facts, records) };
  const { revision, ...there } = await readConcerned(session, wanted);
  const { parts, ...plan } = planLoad(there, wanted, prefer);
  await refuseCircles(session, facts.relations, plan.changes);
  return { preview: { revision, ...plan }, name: (keys) => nameStatements(keys, [parts, there, wanted.parts]) };
}

/**
 * Writes what was previewed, all or nothing.
 * @throws Contradiction when something contradicts another dataset; Conflict when the graph is not what it was any more
 */
export async function commitLoad(
  session: GraphSession,
  { revision, changes, conflicts }: Preview,
  { dataset }: Pick<DatasetContent, 'dataset'>,
  { by, note, now, onProgress }: LoadOptions,
): Promise<WriteResult> {
  if (conflicts.length > 0) throw new Contradiction(conflicts);
  return commitChanges(session, changes, { since: revision, by, note, dataset: dataset.id, ...(now ? { now } : {}) }, onProgress);
}

/**
 * Both in one. Whoever loses against another writer looks again at what is there now.
 * @throws Contradiction, Conflict when others keep writing; nothing is written then
 */
export async function loadDataset(session: GraphSession, content: DatasetContent, options: LoadOptions): Promise<WriteResult> {
  return untilNotOvertaken(async () => commitLoad(session, await previewLoad(session, content, options), content, options));
}
