import type { QuestionId } from './cues.ts';

export type Topic = 'lacking' | 'makers' | 'stops' | 'figures' | 'projects' | 'changes';

/** What the questions are about, the most usual of a topic first; every kind is in one. */
export const TOPICS: Readonly<Record<Topic, readonly QuestionId[]>> = {
  lacking: [
    'missing',
    'first',
    'why',
    'packages',
    'extend',
    'state',
    'counts',
    'pairs',
    'unlocks',
    'opens',
    'makeable',
    'status',
    'possible',
    'boughtIn',
    'meaning',
  ],
  makers: [
    'makers',
    'targets',
    'whom',
    'users',
    'profile',
    'relation',
    'partners',
    'group',
    'fills',
    'enterprises',
    'where',
    'places',
    'matching',
    'mutual',
    'compare',
    'brief',
  ],
  stops: ['stop', 'strengthen', 'dependence', 'leaders', 'recipe', 'uses', 'clusters', 'forest'],
  figures: ['capacity', 'short', 'surplus', 'market', 'largestMarket', 'cost', 'portfolio', 'complete', 'localSupply', 'kpis'],
  projects: ['projects', 'biggest', 'stalled', 'planned', 'batches', 'policy', 'agreements', 'events', 'leads', 'overdue'],
  changes: ['changes', 'asOf', 'sources', 'sourceOf', 'doubtful', 'conflicts', 'unverified', 'methods', 'drafts'],
};
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

/** The questions of the same topic. */
export function besides(id: QuestionId): readonly QuestionId[] {
  return TOPIC_NAMES.map((topic) => TOPICS[topic]).find((ids) => ids.includes(id)) ?? [];
}
