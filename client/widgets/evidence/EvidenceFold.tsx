import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  evidence: readonly { confidence: string; source: { citation: boolean } }[];
  children: ReactNode;
}

/** The sources of one statement, folded; the worst confidence that people must know of stands outside. */
export function EvidenceFold({ evidence, children }: Props) {
  const { t } = useTranslation();
  const estimated = evidence.length > 0 && evidence.every((line) => line.confidence === 'ESTIMATE');
  const common = evidence.length > 0 && evidence.every((line) => !line.source.citation);
  return (
    <details className="lt-sources">
      <summary>
        {t('panel.sourceCount', { count: evidence.length })}
        {estimated ? ` · ${t('widgets.confidence.ESTIMATE')}` : common ? ` · ${t('widgets.evidence.noCitation')}` : ''}
      </summary>
      {children}
    </details>
  );
}
