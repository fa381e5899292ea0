import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../api/language.ts';
import { formatInterval } from './format-interval.ts';

interface Market {
  lo: number;
  hi: number | null;
  unit: string;
}

/** What is needed of a product here a year, once what is planned runs where that is more: only what is known for certain. */
export function MarketWords({ now, then }: { now: Market | null; then: Market | null }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const say = (market: Market) => formatInterval(market, language, { yearly: true });
  if (then && then.lo > (now?.lo ?? 0)) return <span>{t('gaps.marketWithPlanned', { amount: say(then) })}</span>;
  return now && now.lo > 0 ? <span>{t('gaps.market', { amount: say(now) })}</span> : null;
}
