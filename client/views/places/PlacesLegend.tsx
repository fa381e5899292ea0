import { useTranslation } from 'react-i18next';

/** What the marks are, and what the keys do. */
export function PlacesLegend() {
  const { t } = useTranslation();
  return (
    <figcaption className="lt-soft">
      <span className="places-key">
        <svg width="16" height="16" aria-hidden="true">
          <circle className="places-dot places-here" cx="8" cy="8" r="6" />
        </svg>{' '}
        {t('placesmap.legend.here')}
      </span>
      <span className="places-key">
        <svg width="16" height="16" aria-hidden="true">
          <circle className="places-dot" cx="8" cy="8" r="6" />
        </svg>{' '}
        {t('placesmap.legend.elsewhere')}
      </span>
      <span className="places-key">
        <svg width="16" height="16" aria-hidden="true">
          <path className="places-project" d="M8 2 14 8 8 14 2 8Z" />
        </svg>{' '}
        {t('placesmap.legend.project')}
      </span>
      <span id="places-keys">{t('placesmap.keys')}</span>
    </figcaption>
  );
}
