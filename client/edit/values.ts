/** What stands in the fields of a form: text as it is typed, '' for what is not known. */
export const toText = (value: string | number | null | undefined): string => (value == null ? '' : String(value));

export const toNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** 't' → 't/a': what is made or used is told by the year. */
export const toYearly = (unit: string | null | undefined): string => (unit ? `${unit}/a` : '');

export const toWords = (text: string): string | null => text.trim() || null;

/** Whether a list has lost any of what was in it: that is written for a reason only. */
export function isShorter(was: readonly { id: string }[] | undefined, ids: readonly string[]): boolean {
  return was?.some(({ id }) => !ids.includes(id)) ?? false;
}

/** Those of the values that differ from what was there: what another has changed meanwhile is not written over. */
export function changed<V extends object>(values: V, was: Partial<Record<keyof V, unknown>> | null): Partial<V> {
  const kept = Object.entries(values).filter(([name, value]) => {
    const before = (was as Record<string, unknown> | null)?.[name] ?? null;
    return JSON.stringify(value ?? null) !== JSON.stringify(before);
  });
  return Object.fromEntries(kept) as Partial<V>;
}
