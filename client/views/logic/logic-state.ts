import { idParam, wordParam, wordsParam, type StateOf } from '../../state/params.ts';

export const VIEWS = ['rules', 'matching', 'regions'] as const;
export const SECTIONS = ['leaders', 'gaps', 'clusters', 'trees', 'merit', 'resolve', 'dependence', 'service'] as const;
export type Section = (typeof SECTIONS)[number];

/** The decision logic's part of the address. */
export const LOGIC_STATE = {
  view: wordParam('view', VIEWS, 'rules'),
  /** A section, or the label of a statement that a section answers: the screen opens there. */
  at: idParam('at'),
  /** The leader whose tree and dependence are shown, else the first one. */
  leader: idParam('leader'),
  /** Whom the matching lists: makers here, or needs without a maker here. */
  makers: wordParam('makers', ['here', 'elsewhere'], 'here'),
  /** The regions that are compared with the one in view, and the level of those that are proposed. */
  beside: wordsParam('with'),
  level: wordParam('level', ['PROVINCE', 'CITY'], 'PROVINCE'),
};

export type LogicState = StateOf<typeof LOGIC_STATE>;
export type ChangeLogic = (part: Partial<LogicState>, options?: { replace?: boolean }) => void;
