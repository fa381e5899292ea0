import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsPrinted } from '../AsPrinted.tsx';

interface Props {
  evidence: readonly { confidence: string; basis?: string | null; source: { citation: boolean } }[];
  children: ReactNode;
}

/** The sources of one statement, folded; what it rests on in words, and the worst confidence that people must know of, stand outside. */
export function EvidenceFold({ evidence, children }: Props) {
  const { t } = useTranslation();
  const estimated = evidence.length > 0 && evidence.every((line) => line.confidence === 'ESTIMATE');
  const common = evidence.length > 0 && evidence.every((line) => !line.source.citation);
  const grounds = [...new Set(evidence.flatMap(({ basis }) => basis ?? []))];
  return (
    <>
      {grounds.map((basis) => (
        <p key={basis} className="lt-soft">
          <AsPrinted text={basis} />
        </p>
      ))}
      <details className="lt-sources">
        <summary>
          {t('panel.sourceCount', { count: evidence.length })}
          {estimated ? ` · ${t('widgets.confidence.ESTIMATE')}` : common ? ` · ${t('widgets.evidence.noCitation')}` : ''}
        </summary>
        {children}
      </details>
    </>
  );
}
