import { InvalidInput } from '../../errors.ts';
import { MAX_FIRST } from '../paging/connection.ts';

/** @throws InvalidInput for a list that is longer than any page, or than what is said */
export function checkCount<T>(items: readonly T[], argument: string, most = MAX_FIRST): readonly T[] {
  if (items.length <= most) return items;
  throw new InvalidInput(
    {
      zh: `参数 ${argument} 最多 ${most} 项，收到 ${items.length} 项。`,
      en: `The argument ${argument} may have at most ${most} entries, and it has ${items.length}.`,
    },
    { argument, maximum: most },
  );
}
