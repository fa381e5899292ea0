import type { Snapshot } from '../../chain/snapshot.ts';
import type { ChainId, RegionId } from '../../domain/ids.ts';
import type { WritePayloadResolvers } from '../generated/resolvers.ts';
import { toScenarioDiff } from '../lines/to-scenario-diff.ts';
import { findStated } from '../nodes/find-any.ts';
import { toRevisionLine } from '../nodes/revisions.ts';

export const WritePayload: WritePayloadResolvers = {
  nodes: ({ after, ids }) => ids.flatMap((id) => findStated(id, after) ?? []),
  revision: ({ after }) => toRevisionLine(after.revision),
  effect({ before, after }, { chain, region }) {
    const isThere = ({ index }: Snapshot) => index.chains.has(chain as ChainId) && index.regions.has(region as RegionId);
    if (![before, after].every(isThere)) return null;
    const view = (snapshot: Snapshot) => snapshot.view(chain as ChainId, region as RegionId);
    return toScenarioDiff(view(before), view(after));
  },
};
