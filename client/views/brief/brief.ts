import type { Doubted } from '../../api/doubted.ts';
import type { EvidencePartsFragment, ProductStatus } from '../../api/generated.ts';
import type { Mark } from '../../widgets/MarkIcon.tsx';

/** One sentence with what it rests on. */
export interface Said {
  text: string;
  mark: Mark;
  evidence: readonly EvidencePartsFragment[];
  /** The figures behind it that a rule speaks against. */
  doubted?: Doubted;
}
/** One of the four numbers: how much, of what. A bound is part of the value. */
export interface Figure {
  value: string;
  word: string;
  mark: Mark;
  doubted?: Doubted;
}
/** Whom to call and by which way. */
export interface Call {
  who: string;
  place: string | null;
  tags: readonly string[];
  said: readonly Said[];
}
/** What to ask before, and what hangs on the answer. */
export interface ToVerify {
  question: string;
  effect: string;
}

/** One thing of the tree: a product with its mark, how much of it, and how it would be made where that is known. */
export interface Leaf {
  id: string;
  name: string;
  status: ProductStatus | null;
  amount: string | null;
  doubted?: Doubted;
  /** Nothing but an estimate says the amount. */
  estimated?: boolean;
  /** How it is made itself, where it is not here yet. */
  made: string | null;
}
/** All `needs` at once; where one holds several, one of them suffices. */
export interface Tree {
  needs: readonly (readonly Leaf[])[];
  middle: { title: string; line: string | null };
  givesTitle: string;
  gives: readonly Leaf[];
}

/** What a brief says, whatever it is about; it is laid out on one page. */
export interface Brief {
  /** "缺口简报": stands at the head of the page. */
  kind: string;
  title: string;
  judgement: Said;
  figures: readonly Figure[];
  proofTitle: string;
  tree: Tree | null;
  callTitle: string;
  calls: readonly Call[];
  noCalls: string;
  verify: readonly ToVerify[];
  noVerify: string;
}

/** A brief is read in a minute: three of each. */
export const ROWS = 3;
