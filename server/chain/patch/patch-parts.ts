import { byCodePoint } from '../../domain/by-code-point.ts';
import { packPart, packRows, PART_ROWS, unpackPart, type Part } from '../packed-snapshot.ts';

interface WithId {
  id: string;
}

/**
 * The parts of one noun with some rows in the place of what was there under their ids. Only parts that hold such an id are packed anew.
 * @param parts in the order of their rows' ids
 * @param ids every id that changed, came or went
 * @param rows those of them that are there now
 */
export async function patchParts(parts: readonly Part[], ids: readonly string[], rows: readonly WithId[]): Promise<Part[]> {
  const touched = new Map<number, string[]>();
  for (const id of ids) {
    const at = findPart(parts, id);
    touched.set(at, [...(touched.get(at) ?? []), id]);
  }
  const patched: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const own = touched.get(at);
    if (own === undefined) {
      patched.push(part);
      continue;
    }
    const gone = new Set(own);
    const left = (unpackPart(part) as WithId[]).filter(({ id }) => !gone.has(id));
    const now = [...left, ...rows.filter(({ id }) => gone.has(id))].sort((a, b) => byCodePoint(a.id, b.id));
    if (now.length > 2 * PART_ROWS) patched.push(...(await packRows(part.noun, now)));
    else if (now.length > 0 || parts.length === 1) patched.push(packPart(part.noun, now));
  }
  return patched.length > 0 ? patched : [packPart(parts[0]!.noun, [])];
}

/** The last part that does not begin behind the id; the first where all do. */
function findPart(parts: readonly Part[], id: string): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const first = parts[middle]!.first;
    if (first !== null && byCodePoint(first, id) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
