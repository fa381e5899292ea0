import { useTranslation } from 'react-i18next';
import { AsPrinted } from '../AsPrinted.tsx';

export interface EvidenceLine {
  source: { id: string; title: string; publisher: string | null; date: string | null; url: string | null; citation: boolean };
  confidence: string;
  basis?: string | null;
  locator?: string | null;
  /** The source says it only under a picture. */
  caption?: boolean;
}

/** The sources of a statement, one a line; what is no publication says so, and an estimate says that it is one. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceLine[] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return <p className="lt-soft">{t('widgets.evidence.none')}</p>;
  return (
    <ul className="lt-evidence">
      {evidence.map((line) => (
        <li key={`${line.source.id} ${line.confidence} ${line.locator ?? ''}`}>
          <SourceTitle source={line.source} />
          <span className="lt-soft">
            <AsPrinted
              text={[
                line.source.publisher,
                line.source.date,
                line.locator,
                line.caption ? t('widgets.evidence.caption') : null,
                t(`widgets.confidence.${line.confidence}`),
                line.source.citation ? null : t('widgets.evidence.noCitation'),
              ]
                .filter((part) => part)
                .join(' · ')}
            />
          </span>
          {line.basis && (
            <span className="lt-soft">
              <AsPrinted text={line.basis} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceTitle({ source }: { source: EvidenceLine['source'] }) {
  const { t } = useTranslation();
  const text = `${source.id} ${source.title}`;
  if (source.url === null)
    return (
      <span>
        <AsPrinted text={text} />
      </span>
    );
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      <AsPrinted text={text} />
      <span className="lt-ears"> {t('widgets.evidence.newTab')}</span>
    </a>
  );
}
