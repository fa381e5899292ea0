/** Dates are as precise as their source: a year covers all its days, a month all of its own. As text they compare as the days do. */

/**
 * Whether something of these dates could lie in the span; the ends belong to it, and a side that is not given is open.
 * What is undated lies in no span that has an end. Without `end` it is of the one date `start`.
 */
export function mayLieBetween(
  { start, end }: { start: string | null; end?: string | null },
  { since, until }: { since?: string | null | undefined; until?: string | null | undefined },
): boolean {
  if (!since && !until) return true;
  return start !== null && (!since || toLastDay(end ?? start) >= since) && (!until || start <= toLastDay(until));
}

/** The last day that the date may mean: 2020 → 2020-12-31. */
function toLastDay(date: string): string {
  return `${date}${'9999-12-31'.slice(date.length)}`;
}
