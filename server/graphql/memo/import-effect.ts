import { deserialize } from 'node:v8';
import type { RegionView } from '../../analysis/region/region-view.ts';
import { createSnapshot, openSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { isSameRevision } from '../../graph/queries/read-revision.ts';
import { withContent } from '../../import/difference/with-content.ts';
import type { ImportDifference } from '../../import/desk/state.ts';
import type { Existing } from '../../import/rows/import-context.ts';
import { mustFindPlace } from '../arguments/must-find-place.ts';
import type { Context } from '../context/context.ts';

/** The graph as an import was held against it, and as it would be with it. */
interface Pair {
  /** Which reading of which upload it is. */
  content: SharedArrayBuffer;
  before: Snapshot;
  after: Snapshot;
}
let kept: Pair | null = null;

/**
 * The region before and after an import; null as long as that is not read.
 * @throws NotFound for an unknown chain or region
 */
export async function toEffect(
  upload: string,
  asked: { chain: string; region: string },
  context: Context,
): Promise<{ before: RegionView; after: RegionView } | null> {
  const found = await context.loaders.importing('difference', { upload });
  if (found === null) return null;
  const pair = toPair(found, context);
  const { chain, region } = mustFindPlace(asked, pair.before);
  return { before: pair.before.view(chain, region), after: pair.after.view(chain, region) };
}

/** Asked for several regions in a row, it is put together once. */
function toPair({ packed, content }: ImportDifference, { snapshot }: Context): Pair {
  if (kept && isSameBytes(kept.content, content)) return kept;
  const before = isSameRevision(packed.revision, snapshot.revision) ? snapshot : openSnapshot(packed);
  const stated = deserialize(Buffer.from(new Uint8Array(content))) as Existing;
  const { facts, records } = withContent(before, stated);
  kept = { content, before, after: createSnapshot(before.revision, facts, records, before.origins) };
  return kept;
}

function isSameBytes(a: SharedArrayBuffer, b: SharedArrayBuffer): boolean {
  return Buffer.from(a).equals(Buffer.from(b));
}
