/** Computes on the first call and keeps the answer: the costly part of a view is paid for only when someone asks. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}

/** An object of which each part is computed when it is first asked for. */
export function lazily<T extends object>(parts: { readonly [Key in keyof T]: () => T[Key] }): T {
  const whole = {} as T;
  for (const key of Object.keys(parts) as (keyof T)[]) Object.defineProperty(whole, key, { enumerable: true, get: lazy(parts[key]) });
  return whole;
}
