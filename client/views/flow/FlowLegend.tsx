import { useTranslation } from 'react-i18next';

/** What solid and hatched streams say. */
export function FlowLegend() {
  const { t } = useTranslation();
  return (
    <div className="flow-legend" role="note" aria-label={t('map.legend.label')}>
      <span>
        <span className="flow-key flow-key-known" /> {t('flow.legend.known')}
      </span>
      <span>
        <span className="flow-key flow-key-bound" /> {t('flow.legend.bound')}
      </span>
      <span>{t('flow.legend.node')}</span>
      <span>
        <span className="verdict verdict-inconsistent verdict-sign">!</span> {t('flow.legend.disputed')}
      </span>
    </div>
  );
}
