import { append } from '../domain/append.ts';
import type { GapChangeKind } from './gap-changes.ts';
import type { GapHistory } from './messages.ts';

/**
 * Of what happened to gaps after one revision and up to another, what is still so: of each product the last move, unless it undid the
 * first.
 */
export function netMoves({ revisions, isWhole }: GapHistory, from: number, to: number): GapHistory {
  const between = revisions.filter(({ revision }) => revision > from && revision <= to);
  const ofProduct = new Map<string, { change: GapChangeKind; revision: number }[]>();
  for (const { revision, moves } of between) for (const { product, change } of moves) append(ofProduct, product, { change, revision });
  const isLast = (product: string, revision: number): boolean => {
    const moves = ofProduct.get(product)!;
    return moves.at(-1)!.revision === revision && !isUndone(moves.map(({ change }) => change));
  };
  return {
    isWhole,
    revisions: between.map((one) => ({ ...one, moves: one.moves.filter(({ product }) => isLast(product, one.revision)) })),
  };
}

/** A gap that opened and closed again, or the other way about. */
function isUndone(changes: readonly GapChangeKind[]): boolean {
  const [first, last] = [changes[0], changes.at(-1)];
  return (first === 'OPENED' && last === 'CLOSED') || (first === 'CLOSED' && last === 'OPENED');
}
