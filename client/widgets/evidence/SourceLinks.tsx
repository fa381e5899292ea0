import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { AsPrinted } from '../AsPrinted.tsx';

export interface CitedLine {
  source: { id: string; title: string };
  confidence: string;
  locator: string | null;
  basis?: string | null;
  caption?: boolean;
}

/**
 * The sources of a fact, each a link to the place in the source that states it; an estimate says that it is one, and so does what only
 * stands under a picture.
 */
export function SourceLinks({ evidence, fact }: { evidence: readonly CitedLine[]; fact: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  if (evidence.length === 0) return <span className="lt-soft">{t('widgets.evidence.none')}</span>;
  return (
    <span className="src-links">
      {evidence.map(({ source, confidence, locator, caption, basis }) => (
        <span key={`${source.id} ${locator ?? ''} ${confidence}`}>
          <Link to={addresses.screen(`/sources/${encodeURIComponent(source.id)}`, { fact, ...toPlace(locator) })}>
            <AsPrinted text={source.title} />
          </Link>
          <span className="lt-soft">
            {' '}
            <AsPrinted
              text={[locator, caption && t('widgets.evidence.caption'), t(`widgets.confidence.${confidence}`), basis]
                .filter(Boolean)
                .join(' · ')}
            />
          </span>
        </span>
      ))}
    </span>
  );
}

/** The statements that the locator names, `#43` or `#43, #44`: the source opens at them, and not at the first one that gives the fact. */
function toPlace(locator: string | null): { at?: string } {
  const labels = locator?.match(/#\d+/g) ?? [];
  return labels.length > 0 ? { at: [...new Set(labels)].sort().join(',') } : {};
}
