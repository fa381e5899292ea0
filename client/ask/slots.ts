/**
 * What a question is about beside its words: a product, several of them, an enterprise, one of both, two enterprises, a segment or
 * stages (`level`) of the chain, other regions, an amount of 亿元, a year, a span of days or how far projects are. `except`: names and a
 * region that are left out of the answer; `word`: what is left, to be looked for in what is listed.
 */
export type Slot =
  | 'product'
  | 'products'
  | 'enterprise'
  | 'thing'
  | 'pair'
  | 'segment'
  | 'level'
  | 'region'
  | 'amount'
  | 'year'
  | 'span'
  | 'stage'
  | 'except'
  | 'word';

/**
 * How a question is recognised. `needs`: what must be named in it; `takes`: what may be. Every one of `cues` must be found in the text, or
 * every one of `or`; a cue never reaches over what is named. `loose`: words that many questions have; they count half.
 */
export interface Cues {
  readonly needs?: Slot;
  readonly takes?: readonly Slot[];
  readonly cues: readonly RegExp[];
  readonly or?: readonly RegExp[];
  readonly loose?: true;
  /** The answer is about the region that is named, where one is, instead of the one in view. */
  readonly elsewhere?: true;
  /** A segment or stages of the chain must be named. */
  readonly ofPart?: true;
  /** The answer adds up the grades of a class of products where a class is named. */
  readonly summed?: true;
}
