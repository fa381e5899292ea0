/** Properties in the order of their names: the same ones give the same text, in whatever order they were set. */
export function byName<T>(props: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1));
}
