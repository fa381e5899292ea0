import type { Verdict } from './generated.ts';

/** Figures that a rule may speak against, as far as their mark beside a number needs them. */
export type Doubted = readonly { raw: string; verdict: Verdict }[];
