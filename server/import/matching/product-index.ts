import { foldWhole } from '../../../shared/fold-text.ts';
import { append } from '../../domain/append.ts';
import type { Facts, Product } from '../../domain/facts.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { nameSearchOf } from '../../chain/search/name-search.ts';
import { MOST_CHARACTERS } from '../../ingest/problems/check-text.ts';

/** How products are found by what people write of them: id, name, English name, alias, formula, code of goods. */
export interface ProductIndex {
  find(text: string): readonly Product[];
  /** The nearest ones, for a sentence. */
  suggest(text: string): readonly Product[];
}

/** Words for a grade that most people leave out: the ordinary one first. */
const ORDINARY = /^(battery-grade |电池级)/i;
const MOST_KEPT = 10_000;
/** The search for near ones is a thousand times dearer than finding one; who has more unknown words holds another chain in his hands. */
const MOST_SUGGESTED = 1_000;
const CRUDE = /^(crude |粗制)/i;

export function createProductIndex(facts: Facts): ProductIndex {
  const tiers = [new Map<string, Product[]>(), new Map<string, Product[]>(), new Map<string, Product[]>()] as const;
  const byId = new Map(facts.products.map((product) => [product.id as string, product]));
  const put = (tier: 0 | 1 | 2, texts: readonly string[], product: Product) => {
    for (const key of new Set(texts.map(foldWhole))) if (key !== '') append(tiers[tier], key, product);
  };
  for (const product of facts.products) {
    const { id, name, nameEn, aliases, hs6 } = product;
    const names = [name, nameEn ?? ''];
    put(0, [id, ...names, ...aliases, ...(hs6 === null ? [] : [`hs${hs6}`])], product);
    put(
      1,
      names.flatMap((one) => toShorter(one)).map((one) => one.replace(ORDINARY, '')),
      product,
    );
    put(
      2,
      names.flatMap((one) => toShorter(one)).map((one) => one.replace(CRUDE, '')),
      product,
    );
  }
  const near = new Map<string, readonly Product[]>();
  return {
    find: keepAnswers((text) => {
      const key = foldWhole(text);
      // a bracket behind a name says more of it: 硫酸镍（电池级）
      const bare = foldWhole(withoutBrackets(text).replace(/\s+(metal|products?)$/i, ''));
      const keys = [...new Set([key, key.replace(/(?<=[a-z]{3})s$/, ''), bare, bare.replace(/(?<=[a-z]{3})s$/, ''), `hs${key}`])];
      for (const tier of tiers) {
        const found = keys.map((one) => tier.get(one)).find((one) => one !== undefined);
        if (found !== undefined) return [...new Set(found)];
      }
      return [];
    }, MOST_KEPT),
    suggest(text) {
      const known = near.get(text);
      if (known !== undefined) return known;
      if (near.size >= MOST_SUGGESTED || text.length > MOST_CHARACTERS.name) return [];
      const found = nameSearchOf(facts)
        .find(text, ['PRODUCT'], 3)
        .flatMap(({ id }) => byId.get(id) ?? []);
      near.set(text, found);
      return found;
    },
  };
}

/** A name as people shorten it: without brackets, without what follows a comma, each side of a slash (NCM/NCA precursor). */
function toShorter(name: string): string[] {
  const bare = withoutBrackets(name)
    .replace(/[,，].*$/, '')
    .trim();
  const [first = '', ...rest] = bare.split(/\s*\/\s*/);
  if (rest.length === 0) return [bare];
  const tail = /\s(\S+)$/.exec(rest.at(-1)!)?.[1];
  return [bare, first, ...rest, ...(tail === undefined || first.includes(' ') ? [] : [`${first} ${tail}`])];
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[（(][^（()）]*[）)]/g, '').trim();
}
