import { InvalidInput } from '../../errors.ts';
import { MAX_FIRST } from '../paging/connection.ts';

/** @throws InvalidInput for a list of ids that is longer than any page */
export function checkCount<T>(items: readonly T[], argument: string): readonly T[] {
  if (items.length <= MAX_FIRST) return items;
  throw new InvalidInput(
    {
      zh: `参数 ${argument} 最多 ${MAX_FIRST} 项，收到 ${items.length} 项。`,
      en: `The argument ${argument} may have at most ${MAX_FIRST} entries, and it has ${items.length}.`,
    },
    { argument, maximum: MAX_FIRST },
  );
}
