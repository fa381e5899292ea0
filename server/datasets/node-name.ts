import type { NodePart } from '../ingest/write/graph-parts.ts';

/** What people call a node; null for one that is known by what it says. */
export function nameOf({ props }: Pick<NodePart, 'props'>): string | null {
  const name = props['name'] ?? props['title'];
  return typeof name === 'string' ? name : null;
}
