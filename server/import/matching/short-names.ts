import { foldText } from '../../../shared/fold-text.ts';
import type { Enterprise } from '../../domain/facts.ts';
import { isHan, withoutForm, type NameForms } from './enterprise-names.ts';

/** What is said behind the short name of a company, and is not in its own: 江西铜业集团, Jinchuan Group. */
const GROUP = /(?:集团|控股|总公司|总厂| group| holdings?)$/;
const withoutGroup = (name: string): string => name.trim().replace(GROUP, '');
/** A short name that many companies start with names none of them; the nearest are told. */
const MOST = 8;

/** The companies of the graph whose names start as a short one does: 华友 is 浙江华友钴业股份有限公司, Jinchuan is Jinchuan Group Co., Ltd. */
export interface ShortNames<One> {
  /** Those with the least left out first; none for a name that bears its legal form, for that one is whole. */
  find(name: string): readonly One[];
}

export function createShortNames<One extends Pick<Enterprise, 'id' | 'name' | 'nameEn' | 'aliases'>>(
  enterprises: readonly One[],
  formsOf: (name: string) => NameForms,
): ShortNames<One> {
  const starts = enterprises.flatMap((known) =>
    [known.name, known.nameEn ?? '', ...known.aliases].flatMap((name) => {
      const { bare, core } = formsOf(name);
      const keys = isHan(bare) ? [...new Set([bare, core])] : [`${withoutForm(foldText(name))} `];
      return keys.map((key) => ({ key, left: withoutGroup(key).length, known }));
    }),
  );
  starts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    find(name) {
      const words = foldText(name);
      const squeezed = words.replaceAll(' ', '');
      const { bare } = formsOf(name);
      if (bare !== squeezed) return [];
      const start = isHan(bare) ? withoutGroup(bare) : `${withoutGroup(words)} `;
      if (start.length < (isHan(start) ? 2 : 4)) return [];
      const found = new Map<string, (typeof starts)[number]>();
      for (let at = firstFrom(starts, start); starts[at]?.key.startsWith(start); at++) {
        const one = starts[at]!;
        const there = found.get(one.known.id);
        if (there === undefined || one.left < there.left) found.set(one.known.id, one);
      }
      return [...found.values()]
        .sort((a, b) => a.left - b.left || (a.known.id < b.known.id ? -1 : 1))
        .slice(0, MOST)
        .map(({ known }) => known);
    },
  };
}

/** The place of the first of the sorted keys that is not before this one. */
function firstFrom(sorted: readonly { key: string }[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
