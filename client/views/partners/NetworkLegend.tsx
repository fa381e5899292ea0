import { useTranslation } from 'react-i18next';
import { WORDS } from '../../api/generated/words.ts';
import { FAMILIES } from '../../graph/styles/families.ts';

/** What shapes and colours say: kinds of organisations, families of relations. */
export function NetworkLegend() {
  const { t } = useTranslation();
  return (
    <div className="partners-legend" role="note" aria-label={t('map.legend.label')}>
      {WORDS.EnterpriseKind.map((kind) => (
        <span key={kind}>
          <span className={`partners-shape partners-${kind.toLowerCase()}`} aria-hidden="true" /> {t(`enterprises.kind.${kind}`)}
        </span>
      ))}
      {FAMILIES.map((family) => (
        <span key={family} className="partners-line-word">
          <span className={`partners-line partners-line-${family}`} aria-hidden="true" /> {t(`partners.family.${family}`)}
        </span>
      ))}
    </div>
  );
}
