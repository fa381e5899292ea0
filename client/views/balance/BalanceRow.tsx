import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import type { Horizon } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Doubts } from '../../widgets/Doubts.tsx';
import { Ears } from '../../widgets/Ears.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { ProductName } from '../../widgets/names/ProductName.tsx';
import { BalanceBar } from './BalanceBar.tsx';
import { BalanceDetail } from './BalanceDetail.tsx';
import type { Row } from './sort-rows.ts';

interface Props {
  row: Row;
  horizon: Horizon;
  open: boolean;
  onToggle: () => void;
}

/** One product: what is supplied, what is needed, as bars and numbers, and what follows. A press opens what the numbers are made of. */
export function BalanceRow({ row, horizon, open, onToggle }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const detail = useId();
  const { product, status, supply, need } = row;
  const full = Math.max(supply.lo, supply.hi ?? 0, need.lo, need.hi ?? 0);
  const name = nameOf(product);
  const supplied =
    supply.hi === 0 ? t(status === 'STRONG' || status === 'WEAK' ? 'balance.idle' : 'balance.noRecord') : formatInterval(supply, language);
  const needed = need.hi === 0 ? t('balance.noUser') : formatInterval(need, language);
  return (
    <li className={open ? 'balance-row balance-open' : 'balance-row'}>
      <div className="balance-line">
        <button type="button" className="balance-name" aria-expanded={open} aria-controls={detail} onClick={onToggle}>
          <span className="balance-arrow" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <span>
            <ProductName product={product} status={status} />
            {row.mainUse && <span className="balance-use lt-soft">{t('balance.usedFor', { product: nameOf(row.mainUse) })}</span>}
          </span>
        </button>
        <button type="button" className="balance-number balance-supplied" aria-controls={detail} onClick={onToggle}>
          <What word={t('balance.supply')} /> {supplied ?? t('balance.unknown')}
          <Ears>: {name}</Ears>
        </button>
        <span className="balance-bars">
          <BalanceBar kind="supply" lo={supply.lo} hi={supply.hi} full={full} />
          <BalanceBar kind="need" lo={need.lo} hi={need.hi} full={full} />
        </span>
        <button type="button" className="balance-number balance-needed" aria-controls={detail} onClick={onToggle}>
          <What word={t('balance.need')} /> {needed ?? t('balance.unknown')}
          <Ears>: {name}</Ears>
        </button>
        <span className="balance-verdict">
          <Verdict row={row} />
          <Doubts claims={row.doubted} />
        </span>
      </div>
      <div id={detail} hidden={!open}>
        {open && <BalanceDetail row={row} horizon={horizon} />}
      </div>
    </li>
  );
}

/** Beside the bars the legend says it, for the eye; on a narrow screen the number says it itself. */
function What({ word }: { word: string }) {
  return (
    <>
      <span className="balance-what" aria-hidden="true">
        {word}
      </span>
      <Ears>{word}</Ears>
    </>
  );
}

function Verdict({ row: { verdict, short, askFirst, askAbout, mustGo, usedHere, product } }: { row: Row }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const used = usedHere && usedHere.lo > 0 ? t('balance.usedAtLeast', { share: toPercent(usedHere.lo) }) : null;
  const asked =
    askFirst &&
    askAbout &&
    (askAbout.id === product.id
      ? t('balance.askSame', { who: nameOf(askFirst) })
      : t('balance.ask', { who: nameOf(askFirst), what: nameOf(askAbout) }));
  return (
    <>
      {verdict === 'SHORT' && short && (
        <strong className="balance-tag balance-tag-short">{t('balance.short', { amount: formatInterval(short, language) })}</strong>
      )}
      {verdict === 'ENOUGH' && <span className="balance-tag balance-tag-enough">{t('balance.enough')}</span>}
      {verdict === 'OPEN' && <span className="balance-tag">{t('balance.open')}</span>}
      {mustGo && <span className="balance-tag balance-tag-go">{t('balance.mustGo')}</span>}
      {used && <span className="lt-soft">{used}</span>}
      {verdict === 'OPEN' && asked && <span className="lt-soft">{asked}</span>}
    </>
  );
}

function toPercent(share: number): string {
  return new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 }).format(share);
}
