import { useRequestLanguage } from '../../api/language.ts';
import { formatQuantity } from '../../../shared/format-quantity.ts';

const DIGITS = 4;

/** An amount of money, given in 亿元, in the reader's words. */
export function useAmount(): (amount: number) => string {
  const language = useRequestLanguage();
  return (amount) => formatQuantity(amount, '亿元', language, DIGITS) ?? '';
}
