import { anyHolds } from '../../shared/fold-text.ts';

interface Named {
  name: string;
  nameEn?: string | null;
  segment?: string | null;
}

interface Gap {
  product: Named & { aliases: readonly string[] };
  usedFor: readonly Named[];
}

/**
 * Whether a gap is about what is asked, as the service filters: the text is in the name of its product, in the name of what that is used
 * for, or in the name of the lane of either. Who looks for 电池 finds what batteries need, wherever it is filed.
 * @param laneOf the name of a lane by its id
 * @returns how it is: by itself, or by something that it is used for; null where it is not
 */
export function findAbout<G extends Gap>(
  { product, usedFor }: G,
  text: string,
  laneOf: (segment: string) => string | undefined,
): { by: 'itself' } | { by: 'use'; use: G['usedFor'][number] } | null {
  const holds = ({ name, nameEn, segment }: Named, more: readonly string[] = []): boolean =>
    anyHolds([name, nameEn, segment == null ? null : laneOf(segment), ...more], text);
  if (holds(product, product.aliases)) return { by: 'itself' };
  const use = usedFor.find((one) => holds(one));
  return use ? { by: 'use', use } : null;
}
