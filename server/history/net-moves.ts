import type { GapHistory } from './messages.ts';

/**
 * Of what happened to gaps after one revision and up to another, what is still so: of each product the last move, unless it undid the
 * first.
 */
export function netMoves({ revisions, isWhole }: GapHistory, from: number, to: number): GapHistory {
  const between = revisions.filter(({ revision }) => revision > from && revision <= to);
  const moves = between.flatMap((one) => one.moves.map(({ product, change }) => ({ product, change, revision: one.revision })));
  const isLast = (product: string, revision: number): boolean =>
    moves.findLast((one) => one.product === product)?.revision === revision &&
    !isUndone(moves.filter((one) => one.product === product).map(({ change }) => change));
  return {
    isWhole,
    revisions: between.map((one) => ({ ...one, moves: one.moves.filter(({ product }) => isLast(product, one.revision)) })),
  };
}

/** A gap that opened and closed again, or the other way about. */
function isUndone(changes: readonly string[]): boolean {
  const [first, last] = [changes[0], changes.at(-1)];
  return (first === 'OPENED' && last === 'CLOSED') || (first === 'CLOSED' && last === 'OPENED');
}
