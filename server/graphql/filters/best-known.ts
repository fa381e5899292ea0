import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Enterprise } from '../../domain/facts.ts';
import type { Context } from '../context/context.ts';

const DIGITS = 9;

/** The place of an enterprise among those of which most is on record, as a text that pages are cut by. */
export function toBestKnownKey({ id }: Enterprise, { index }: Pick<Context, 'index'>): string {
  const count = (index.productionsByEnterprise.get(id)?.length ?? 0) + (index.relationsByEnterprise.get(id)?.length ?? 0);
  return `${String(10 ** (DIGITS - 1) - count).padStart(DIGITS, '0')} ${id}`;
}

/** Those of which most is on record first, what they make and their ties counted; of as many, in the order of their ids. */
export function toBestKnown(enterprises: readonly Enterprise[], context: Pick<Context, 'index'>): Enterprise[] {
  return enterprises
    .map((enterprise) => ({ enterprise, key: toBestKnownKey(enterprise, context) }))
    .sort((a, b) => byCodePoint(a.key, b.key))
    .map(({ enterprise }) => enterprise);
}
