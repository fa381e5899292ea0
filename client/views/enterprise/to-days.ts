/** From when to when: "2020-06-21 – 2020-06-23", one day alone, null where no source says it. */
export function toDays(start: string | null | undefined, end: string | null | undefined): string | null {
  if (start == null) return null;
  return end == null || end === start ? start : `${start} – ${end}`;
}
