/** Parts that the inputs of methods are made of. */
import { z } from 'zod';

/** Sums and products of numbers within this stay numbers. */
const MOST = 1e15;

export const figure = z.number().min(-MOST).max(MOST);
export const amount = z.number().min(0).max(MOST);

const MOST_LISTED = 200;
/** How many entries a method lists. */
export const firstSchema = z.int().min(0).max(MOST_LISTED);
export const FIRST_BY_DEFAULT = MOST_LISTED;

/** A list that is checked up to the first thing wrong with it: a schema library tells them all, and a list may have half a million. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(z.unknown()).transform((items, context): z.output<Item>[] => {
    const checked: z.output<Item>[] = [];
    for (const [i, value] of items.entries()) {
      const parsed = item.safeParse(value);
      if (!parsed.success) {
        const issue = parsed.error.issues[0]!;
        context.issues.push({ ...issue, input: value, path: [i, ...issue.path] } as z.core.$ZodRawIssue);
        return z.NEVER;
      }
      checked.push(parsed.data);
    }
    return checked;
  });
}
