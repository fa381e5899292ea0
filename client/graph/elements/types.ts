import type { GapKind, ProductStatus } from '../../api/generated.ts';
import { isAvailable } from '../../widgets/status.ts';

/** What the drawing needs to know, apart from any wire format. */
export type Status = ProductStatus;
export type Verb = GapKind;

/** One product of the map as seen from one region; `name` is already in the reader's language. */
export interface MapProduct {
  id: string;
  name: string;
  /** 0 resource … 6 end use. */
  stage: number;
  segment: string;
  status: Status;
  verbs: readonly Verb[];
  /** The class it is a member of, for gathering; null for most. */
  classId: string | null;
  className: string | null;
  /** Gap score in 0 … 1, null where there is no gap. */
  score: number | null;
  /** Other words a reader may type. */
  words: readonly string[];
}

/** One process: ALL plain inputs and one member of each OR group yield the main output and every by-product. */
export interface MapProcess {
  id: string;
  /** Product ids that are all needed. */
  inputs: readonly string[];
  /** One list of product ids per OR group. */
  choices: readonly (readonly string[])[];
  output: string;
  byproducts: readonly string[];
  runHere: boolean;
}

/** The chain as drawn: products by id and processes, both in the order of their ids. */
export interface ChainPicture {
  products: ReadonlyMap<string, MapProduct>;
  processes: readonly MapProcess[];
}

/** Missing for a process: not available and not a raw material that one buys anyway. */
export function isLacking(product: MapProduct): boolean {
  return !isAvailable(product.status) && product.stage > 0;
}
