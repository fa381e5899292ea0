import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sentence } from '../../errors.ts';

export type Language = keyof Sentence;

const ofRequest = new AsyncLocalStorage<Language>();

/** The first language of Accept-Language that the product speaks, by quality and then by order; Chinese by default. */
export function toLanguage(acceptLanguage: string | undefined): Language {
  let best: { language: Language; quality: number } = { language: 'zh', quality: 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag === '*' || /^zh\b/.test(tag) ? 'zh' : /^en\b/.test(tag) ? 'en' : null;
    const given = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    const quality = given === undefined ? 1 : Number(given);
    if (language && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

/** Runs the work with the language that errors are worded in, wherever they are raised. */
export function withLanguage<T>(language: Language, work: () => T): T {
  return ofRequest.run(language, work);
}

/** The language of the request in hand; Chinese outside any request. */
export function currentLanguage(): Language {
  return ofRequest.getStore() ?? 'zh';
}

export function say(sentence: Sentence, language: Language = currentLanguage()): string {
  return sentence[language];
}
