import { useTranslation } from 'react-i18next';
import { GAP_KINDS, gapWordKey, PRODUCT_STATUSES } from '../../widgets/status.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';

/** Every mark that the picture uses, in words. */
export function MapLegend({ of }: { of: 'table' | 'graph' | 'wall' }) {
  const { t } = useTranslation();
  return (
    <div className="map-legend" role="note" aria-label={t('map.legend.label')}>
      {PRODUCT_STATUSES.map((status) => (
        <StatusMark key={status} status={status} withWord />
      ))}
      {of === 'graph' && (
        <>
          <span>
            <span className="map-key map-key-here">{t('map.mark.all')}</span> {t('map.legend.here')}
          </span>
          <span>
            <span className="map-key map-key-idle">{t('map.mark.all')}</span> {t('map.legend.noPlant')}
          </span>
          <span>
            <span className="map-key map-key-any">{t('map.mark.any')}</span> {t('map.legend.any')}
          </span>
        </>
      )}
      {of !== 'table' && (
        <>
          <span>
            <span className="map-line map-line-lacking" /> {t('map.legend.lacking')}
          </span>
          <span>
            <span className="map-line map-line-byproduct" /> {t('map.legend.byproduct')}
          </span>
        </>
      )}
      {of === 'table' && (
        <span>
          {t('map.legend.names')}{' '}
          {GAP_KINDS.map((kind) => (
            <span key={kind} className={`map-verb map-verb-${kind.toLowerCase()}`}>
              {t(gapWordKey(kind))}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
