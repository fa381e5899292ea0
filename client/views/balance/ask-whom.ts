import type { Row } from './sort-rows.ts';

export interface Question {
  enterprise: NonNullable<Row['askFirst']>;
  product: NonNullable<Row['askAbout']>;
  /** How many open verdicts its answer would narrow. */
  settles: number;
}

/** Whom to ask for which figure, what narrows most first. */
export function findQuestions(rows: readonly Row[]): Question[] {
  const found = new Map<string, Question>();
  for (const { askFirst, askAbout } of rows) {
    if (!askFirst || !askAbout) continue;
    const key = `${askFirst.id} ${askAbout.id}`;
    const known = found.get(key);
    if (known) known.settles++;
    else found.set(key, { enterprise: askFirst, product: askAbout, settles: 1 });
  }
  return [...found.values()].sort((a, b) => b.settles - a.settles);
}
