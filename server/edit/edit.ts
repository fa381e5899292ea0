/** What a form or a program puts in, on its way from the words of the interface to statements of the graph. */
import type { Snapshot } from '../chain/snapshot.ts';
import type { Gone } from '../datasets/plan-hand.ts';
import type { Uncited } from '../datasets/uncite.ts';
import type { Stated } from '../import/rows/check-lines.ts';

/** What the graph holds already. */
export type There = Pick<Snapshot, 'facts' | 'records' | 'index' | 'recordIndex'>;

/** Where what is put in comes from: a source that is there, or somebody who was asked. At least one of them. */
export interface Backing {
  source?: string | null | undefined;
  asked?: { whom: string; date: string; note?: string | null | undefined } | null | undefined;
}

/** The day on which it is put in, 2026-11-30: what is later has not happened yet. */
export interface Moment {
  today: string;
  /** The day that it is anywhere on earth: whoever writes may be ahead of the service. */
  latest: string;
}

export interface Edit {
  /** Checked, each as it is from now on. */
  stated: Stated;
  gone: readonly Gone[];
  /** Why something is taken out of a list that files state. */
  reason?: string | null;
  /** Sources that facts no longer rest on. */
  uncited?: readonly Uncited[];
  /** The ids of what is put in or changed, the main one first. */
  ids: readonly string[];
  /** The regions in which it lies, null for one that is not known: whoever is limited to regions may write there alone. */
  places: readonly (string | null)[];
  /** What the revision is said to be: names of the things. */
  about: string;
}

/** A field of an input that is left out stays as it was; null empties it. */
export function given<Input extends object, K extends keyof Input, Was>(
  input: Input,
  name: K,
  was: Was,
): Exclude<Input[K], undefined> | Was {
  return input[name] === undefined ? was : (input[name] as Exclude<Input[K], undefined>);
}
