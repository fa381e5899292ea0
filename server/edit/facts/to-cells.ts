/** Values of the domain as the cells of a table hold them. */
export function toCells(
  values: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>,
): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join(';') : typeof value === 'boolean' ? Number(value) : ((value ?? null) as string | number | null),
    ]),
  );
}
