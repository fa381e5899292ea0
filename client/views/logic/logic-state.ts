import { idParam, type StateOf } from '../../state/params.ts';

export const SECTIONS = ['leaders', 'gaps', 'clusters', 'trees', 'merit', 'resolve', 'dependence', 'service'] as const;
export type Section = (typeof SECTIONS)[number];

/** The decision logic's part of the address. */
export const LOGIC_STATE = {
  /** A section, or the label of a statement that a section answers: the screen opens there. */
  at: idParam('at'),
  /** The leader whose tree and dependence are shown, else the first one. */
  leader: idParam('leader'),
};

export type LogicState = StateOf<typeof LOGIC_STATE>;
export type ChangeLogic = (part: Partial<LogicState>, options?: { replace?: boolean }) => void;
