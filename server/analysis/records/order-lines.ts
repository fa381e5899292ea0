import type { Passage, PolicyLine } from '../../domain/records.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';

/**
 * Policy lines in the order in which the policy is said: each line before those below it; of one parent as its own name puts them
 * ("两区两城两融合": 两区, 两城, 两融合), else as the source's text comes to them, else by id.
 */
export function orderLines(lines: readonly PolicyLine[], passages: readonly Passage[]): PolicyLine[] {
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  const places = new Map<string, number>();
  const starts = new Map(passages.map(({ id, start }) => [id, start]));
  for (const { id, evidence } of lines) {
    const start = evidence
      .map(({ source, locator }) => starts.get(`${source}:${locator ?? ''}`))
      .find((at) => at !== undefined && at !== null);
    if (start !== undefined && start !== null) places.set(id, start);
  }
  const inName = ({ name, parent }: PolicyLine) => {
    const at = parent === null ? -1 : (names.get(parent) ?? '').indexOf(name);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  const placeOf = ({ id }: PolicyLine) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...lines].sort((a, b) => inName(a) - inName(b) || placeOf(a) - placeOf(b) || byCodePoint(a.id, b.id));
  const below = (parent: string | null): PolicyLine[] =>
    sorted.filter((line) => line.parent === parent).flatMap((line) => [line, ...below(line.id)]);
  return below(null);
}
