/** Computes on the first call and keeps the answer: the costly part of a view is paid for only when someone asks. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
