import { WORDS } from '../../api/generated/words.ts';
import { flagParam, idParam, numbersByWordParam, numbersParam, textParam, wordParam, wordsParam } from '../../state/params.ts';
import type { StateOf } from '../../state/params.ts';
import { WEIGHTS_STATE } from '../../state/weights.ts';
import { asked } from '../../panel/panel-state.ts';
import { GAP_KINDS } from '../../widgets/status.ts';

export const SORTS = ['score', 'name', 'stage', 'readiness'] as const;
export const VIEWS = ['board', 'table', 'plot'] as const;
export const WAYS = ['all', 'yes', 'no'] as const;

/** The board's part of the address. */
export const GAPS_STATE = {
  view: wordParam('view', VIEWS, 'board'),
  /** The plot above the columns is put away. */
  plotless: flagParam('plotless'),
  text: textParam('q'),
  kinds: wordsParam('kinds', GAP_KINDS),
  segments: wordsParam('lanes'),
  stages: numbersParam('stages'),
  way: wordParam('on-the-way', WAYS, 'all'),
  knowledge: wordsParam('known', WORDS.Knowledge),
  sort: wordParam('sort', SORTS, 'score'),
  ...WEIGHTS_STATE,
  weighing: flagParam('weighing'),
  /** How many cards of a column are shown where it is not the usual number. */
  shown: numbersByWordParam('shown', GAP_KINDS),
  product: idParam('product'),
  /** Which questions of the side panel are open. */
  asked,
};

export type GapsState = StateOf<typeof GAPS_STATE>;
export type Sort = (typeof SORTS)[number];
