/** What the statements of a load are called: by their own name, or by the names of what they join. */
import { append } from '../domain/append.ts';
import type { Sentence } from '../errors.ts';
import { keyOf, type GraphParts } from '../ingest/write/graph-parts.ts';
import { ABOUT_ITSELF, sayJoined, sayName } from './node-name.ts';

/**
 * @param keys of the statements (label and id)
 * @param all where to look: what a later one holds counts where none before it does, such as what is taken out
 */
export function nameStatements(keys: readonly string[], all: readonly GraphParts[]): Map<string, Sentence> {
  const wanted = new Set(keys);
  const joined = new Map<string, string[]>();
  for (const { links } of all) {
    const found = new Map<string, string[]>();
    for (const { type, from, to, owner } of links) {
      if (!wanted.has(owner) || joined.has(owner) || ABOUT_ITSELF.has(type)) continue;
      // Whoever gives, makes or holds comes before what is given, made or held.
      const [start, end] = [keyOf(from), keyOf(to)];
      if (end === owner) found.set(owner, [start, ...(found.get(owner) ?? [])]);
      else if (start === owner) append(found, owner, end);
    }
    for (const [owner, ends] of found) joined.set(owner, ends);
  }
  const asked = new Set([...wanted, ...[...joined.values()].flat()]);
  const own = new Map<string, Sentence>();
  for (const { nodes } of all)
    for (const node of nodes) {
      const key = keyOf(node);
      const name = asked.has(key) && !own.has(key) ? sayName(node.props) : null;
      if (name !== null) own.set(key, name);
    }
  return new Map(
    keys.flatMap((key) => {
      const name = own.get(key) ?? sayJoined((joined.get(key) ?? []).map((end) => own.get(end) ?? null));
      return name === null ? [] : [[key, name] as const];
    }),
  );
}
