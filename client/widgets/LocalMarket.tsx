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
  gap: { product: { id: string }; market: Market | null; marketWithPlanned: Market | null; marketDoubted: Doubted };
  /** `sign`: a figure that a rule speaks against bears a sign, where there is no room for words. */
  look?: 'words' | 'sign';
}

const AMOUNT = '…';

/** What is needed of a product here a year, now and once what is planned runs, where that is more; opens the balance. */
export function LocalMarket({ gap: { product, market, marketWithPlanned, marketDoubted }, look = 'words' }: Props) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const language = useRequestLanguage();
  const say = (amount: Market) => formatInterval(amount, language, { yearly: true });
  const now = market && say(market);
  const later = marketWithPlanned && marketWithPlanned.lo > (market?.lo ?? 0) ? say(marketWithPlanned) : null;
  // The amount stays whole in its line, and the words around it may go to another.
  const [before, after] = t('widgets.market.later', { amount: AMOUNT }).split(AMOUNT);
  if (!now && !later) return <span className="lt-soft">{t(market ? 'widgets.market.unknown' : 'widgets.market.none')}</span>;
  return (
    <>
      <Link to={addresses.balance(product.id)}>
        {now && <div className="lt-whole">{now}</div>}
        {later && (
          <div>
            {before} <span className="lt-whole">{later}</span> {after}
          </div>
        )}
      </Link>
      <Doubts claims={marketDoubted} look={look} />
    </>
  );
}
