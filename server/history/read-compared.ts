/** Two revisions held against each other: facts counted, and each gap that differs with the last change that made it so. */
import { findMoves } from './gap-changes.ts';
import type { Compared, MovedRevision } from './messages.ts';
import { readGaps, readGapsAt, type GapOptions } from './read-gaps.ts';
import { readNet } from './read-told.ts';

/** @throws NotFound for a revision that the journal does not tell of */
export async function readCompared(options: GapOptions, from: number, to: number): Promise<Compared> {
  const { past, until } = options;
  const counts = await readNet(past, from, to, until);
  const [before, after] = [await readGapsAt(options, from), await readGapsAt(options, to)];
  const net = new Map(before && after ? findMoves(before.gaps, after.gaps).map((move) => [move.product, move]) : []);
  const moved: MovedRevision[] = [];
  let isWhole = true;
  // The newest first: once every gap that differs has its last change, what lies before need not be known.
  for (let upTo: number | null = to; upTo !== null && upTo > from && net.size > 0;) {
    const history = await readGaps(options, upTo);
    ({ isWhole } = history);
    if (!isWhole) break;
    for (const { revision, moves } of history.revisions.toReversed()) {
      if (revision <= from) break;
      const last = moves.filter(({ product }) => net.has(product));
      if (last.length > 0) moved.unshift({ revision, moves: last.map((move) => ({ ...move, ...net.get(move.product) })) });
      for (const { product } of last) net.delete(product);
    }
    upTo = history.earlier;
  }
  return { ...counts, revisions: moved, isWhole };
}
