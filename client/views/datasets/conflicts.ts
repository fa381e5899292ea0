import type { Dataset } from './dataset.ts';

export type Conflict = Dataset['conflicts'][number];

const isDecided = ({ values }: Conflict): boolean => values.some(({ counts }) => counts);

/** What keeps the folder of a dataset from being loaded. */
export const undecidedOf = ({ conflicts }: Dataset): Conflict[] => conflicts.filter((one) => !isDecided(one));

/** What somebody has decided, each once: every dataset that takes part tells of it. */
export function decidedOf(datasets: readonly Dataset[]): Conflict[] {
  const decided = datasets.flatMap(({ conflicts }) => conflicts).filter(isDecided);
  return [...new Map(decided.map((one) => [keyOf(one), one])).values()];
}

export const keyOf = ({ kind, fact, field }: Conflict): string => `${kind} ${fact} ${field}`;
