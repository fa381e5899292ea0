import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Links } from './dominators.ts';

export interface NamedLinks extends Links {
  /** point → its name, in code-point order. */
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
}

/** Numbers the ends of named links in code-point order and puts the links in rows, in the order given. @param more points without a link */
export function toLinks(links: readonly (readonly [string, string])[], more: readonly string[] = []): NamedLinks {
  const seen = new Map<string, number>();
  const first: string[] = [];
  const toSeen = (name: string): number => {
    const known = seen.get(name);
    if (known !== undefined) return known;
    seen.set(name, first.length);
    return first.push(name) - 1;
  };
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  links.forEach(([a, b], i) => {
    from[i] = toSeen(a);
    to[i] = toSeen(b);
  });
  more.forEach(toSeen);

  const names = [...first].sort(byCodePoint);
  const index = new Map(names.map((name, v) => [name, v]));
  const place = Int32Array.from(first, (name) => index.get(name) as number);
  const start = new Int32Array(names.length + 1);
  for (const v of from) start[place[v]! + 1]!++;
  for (let v = 0; v < names.length; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, names.length);
  const items = new Int32Array(links.length);
  from.forEach((v, i) => {
    items[next[place[v]!]!++] = place[to[i]!]!;
  });
  return { names, index, start, items };
}
