import { wordPeriod } from '../../shared/period.ts';
import { useRequestLanguage } from '../api/language.ts';

/** How to say what a figure is about in time, in the reader's language. */
export function useWordPeriod(): (period: string) => string {
  const language = useRequestLanguage();
  return (period) => wordPeriod(period, language);
}
