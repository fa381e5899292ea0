import type { Context } from '../context/context.ts';

/** An indicator in the caller's language: as claims print it, in English by its name in the table of indicators, where it has one. */
export function sayIndicator(id: string, { records, language }: Pick<Context, 'records' | 'language'>): string {
  return (language === 'en' && records.indicators.find((one) => one.id === id)?.nameEn) || id;
}
