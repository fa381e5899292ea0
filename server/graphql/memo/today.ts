const AHEAD_OF_UTC = 8;

/** The day that it is where clocks are so many hours ahead of UTC, 2026-11-30. */
export const dayAhead = (hours: number, now: Date = new Date()): string =>
  new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10);

/** The day on which it is asked, by the calendar of the bureaus: all of China keeps the time of Beijing. */
export const todayOf = (now: Date = new Date()): string => dayAhead(AHEAD_OF_UTC, now);
