import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Doubted } from '../api/doubted.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useAddresses } from '../state/addresses.ts';
import { Doubts } from './Doubts.tsx';
import { formatInterval } from './format-interval.ts';

interface Market {
  lo: number;
  hi: number | null;
  unit: string;
}

interface Props {
  now: Market | null;
  then: Market | null;
  /** The figures behind either that a rule speaks against. */
  doubted: Doubted;
  /** Where there is no room for more than the number their mark is a sign. */
  narrow?: boolean;
  /** The product: the words then open its balance. */
  product?: string;
}

/** What is needed of a product here a year, once what is planned runs where that is more: only what is known for certain. */
export function MarketWords({ now, then, doubted, narrow = false, product }: Props) {
  const addresses = useAddresses();
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const say = (market: Market) => formatInterval(market, language, { yearly: true });
  const isMoreLater = then !== null && then.lo > (now?.lo ?? 0);
  const words = isMoreLater
    ? t('gaps.marketWithPlanned', { amount: say(then) })
    : now && now.lo > 0
      ? t('gaps.market', { amount: say(now) })
      : null;
  if (words === null) return null;
  return (
    <>
      {product === undefined ? <span>{words}</span> : <Link to={addresses.balance(product)}>{words}</Link>}{' '}
      <Doubts claims={doubted} look={narrow ? 'sign' : 'words'} />
    </>
  );
}
