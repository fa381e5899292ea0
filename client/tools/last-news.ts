/** The milestones of a project, as far as sources date them. */
interface Dated {
  stages: readonly { date: string | null }[];
}

/** The last day that a date of a source may mean: 2020 → 2020-12-31, 2020-04 → 2020-04-30. */
export function endOf(date: string): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month === undefined ? 12 : day === undefined ? month : month - 1, day ?? 0));
}

/** The first day that it may mean. */
export function beginOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The newest dated milestone of a project; null where no source gives a date. */
export function findLastNews({ stages }: Dated): string | null {
  const dates = stages.flatMap(({ date }) => date ?? []);
  return dates.sort((a, b) => endOf(b).getTime() - endOf(a).getTime())[0] ?? null;
}

const MONTH_MS = (365.25 / 12) * 24 * 3600 * 1000;

/** From so many months without news on, a project that does not run yet is worth a call. */
export const STALE_MONTHS = 24;

/** Whole months without news up to a day, at least: from the last day that the date may mean. */
export function countSilentMonths(date: string, today: Date): number {
  return Math.max(0, Math.floor((today.getTime() - endOf(date).getTime()) / MONTH_MS));
}
