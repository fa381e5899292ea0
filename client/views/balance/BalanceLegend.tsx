import { useTranslation } from 'react-i18next';

/** What the bars mean. */
export function BalanceLegend() {
  const { t } = useTranslation();
  return (
    <ul className="balance-legend">
      <li>
        <span className="balance-key balance-supply" aria-hidden="true">
          <span className="balance-solid" />
        </span>
        {t('balance.legend.supply')}
      </li>
      <li>
        <span className="balance-key balance-need" aria-hidden="true">
          <span className="balance-solid" />
        </span>
        {t('balance.legend.need')}
      </li>
      <li>
        <span className="balance-key balance-need" aria-hidden="true">
          <span className="balance-hatched" />
        </span>
        {t('balance.legend.unknown')}
      </li>
      <li className="lt-soft">{t('balance.legend.year')}</li>
    </ul>
  );
}
