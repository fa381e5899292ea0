import { editDistance } from '../../domain/edit-distance.ts';

/**
 * The known word nearest to a mistyped one, or null when none is near (more than a third of its letters differ).
 * O(known × length²): called for mistakes only.
 */
export function findNearest(word: string, known: Iterable<string>): string | null {
  if (word.length > 100) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
