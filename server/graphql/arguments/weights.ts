import { InvalidInput } from '../../errors.ts';
import type { FactorKey, FactorWeight } from '../generated/resolvers.ts';

const MAX_WEIGHT = 100;

/**
 * The caller's weights by factor, in the order of their names, so that equal weights make one question.
 * @throws InvalidInput for a weight beyond ±100, one given twice, and for a factor that does not belong to this ranking
 */
export function toWeights<Key extends FactorKey>(
  weights: readonly FactorWeight[] | null | undefined,
  keys: readonly Key[],
): Partial<Record<Key, number>> {
  const given: Partial<Record<Key, number>> = {};
  for (const { factor, weight } of [...(weights ?? [])].sort((a, b) => (a.factor < b.factor ? -1 : 1))) {
    const key = keys.find((one) => one === factor);
    if (key === undefined) {
      throw new InvalidInput(
        {
          zh: `因素 ${factor} 不属于这个排名，可用的有：${keys.join('、')}。`,
          en: `The factor ${factor} is not part of this ranking; there are: ${keys.join(', ')}.`,
        },
        { argument: 'weights', factor },
      );
    }
    if (Math.abs(weight) > MAX_WEIGHT || given[key] !== undefined) {
      throw new InvalidInput(
        {
          zh: `权重 ${factor} 须只给一次，并在 -${MAX_WEIGHT} 到 ${MAX_WEIGHT} 之间。`,
          en: `The weight of ${factor} must be given once and be from -${MAX_WEIGHT} to ${MAX_WEIGHT}.`,
        },
        { argument: 'weights', factor },
      );
    }
    given[key] = weight;
  }
  return given;
}
