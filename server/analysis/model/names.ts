/** Names and lists inside sentences, in the two languages of the product. */
import type { Language } from '../../../shared/language.ts';
import type { Sentence } from '../../errors.ts';
import type { ChainModel } from './model.ts';

export type { Language };

/** A sentence from one text per language; a name that ends in a full stop ("Co., Ltd.") does not double it. */
export function say(text: (language: Language) => string): Sentence {
  return { zh: text('zh'), en: text('en').replace(/\.\.$/, '.') };
}

/** The name of anything that has one; the Chinese name where there is no English one. */
export function nameOf(named: { name: string; nameEn: string | null }, language: Language): string {
  return language === 'en' ? (named.nameEn ?? named.name) : named.name;
}

export function productNames(model: ChainModel, products: readonly number[], language: Language, most = 3): string {
  return listNames(
    products.map((q) => nameOf(model.products[q]!, language)),
    language,
    most,
  );
}

export function enterpriseNames(model: ChainModel, enterprises: readonly number[], language: Language, most = 3): string {
  return listNames(
    enterprises.map((e) => nameOf(model.enterprises[e]!, language)),
    language,
    most,
  );
}

/** The first `most` names; says "and others" when there are more. */
export function listNames(names: readonly string[], language: Language, most: number): string {
  const shown = names.slice(0, most);
  const more = names.length > most;
  if (language === 'zh') return `${shown.join('、')}${more ? '等' : ''}`;
  if (more) return `${shown.join(', ')} and others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "1 process", "2 processes". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The text with a capital first letter, for an English sentence that starts with a name. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
