import { undoRevision } from '../resolvers/Mutation/undoRevision.ts';
import { chainHistory } from '../resolvers/Query/chainHistory.ts';
import { compareRevisions } from '../resolvers/Query/compareRevisions.ts';
import { gapHistory } from '../resolvers/Query/gapHistory.ts';
import { revisions } from '../resolvers/Query/revisions.ts';

/** How the graph came to be what it is. */
export const historyQueries = { chainHistory, compareRevisions, gapHistory, revisions };
export const historyMutations = { undoRevision };
