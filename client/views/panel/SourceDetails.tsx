import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/generated.ts';
import { EvidenceList } from '../../widgets/EvidenceList.tsx';

/** The sources of one statement, folded; the worst confidence that people must know of stands outside. */
export function SourceDetails({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  const { t } = useTranslation();
  const estimated = evidence.length > 0 && evidence.every((line) => line.confidence === 'ESTIMATE');
  const common = evidence.length > 0 && evidence.every((line) => !line.source.citation);
  return (
    <details className="panel-sources">
      <summary>{t('panel.sourceCount', { count: evidence.length })}{estimated ? ` · ${t('widgets.confidence.ESTIMATE')}` : common ? ` · ${t('widgets.evidence.noCitation')}` : ''}</summary>
      <EvidenceList evidence={evidence.map((line) => ({ ...line, source: { ...line.source, url: line.source.linkOk ? line.source.url : null } }))} />
    </details>
  );
}
