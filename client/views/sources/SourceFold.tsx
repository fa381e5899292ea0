import { useTranslation } from 'react-i18next';
import { SourceLinks, type CitedLine } from './SourceLinks.tsx';

interface Props { evidence: readonly (CitedLine & { source: { citation: boolean } })[]; fact: string }

/** The sources of one statement, folded; each leads to the place that states it. The worst confidence that people must know of stands outside. */
export function SourceFold({ evidence, fact }: Props) {
  const { t } = useTranslation();
  const estimated = evidence.length > 0 && evidence.every((line) => line.confidence === 'ESTIMATE');
  const common = evidence.length > 0 && evidence.every((line) => !line.source.citation);
  return (
    <details className="panel-sources">
      <summary>{t('panel.sourceCount', { count: evidence.length })}{estimated ? ` · ${t('widgets.confidence.ESTIMATE')}` : common ? ` · ${t('widgets.evidence.noCitation')}` : ''}</summary>
      <SourceLinks evidence={evidence} fact={fact} />
    </details>
  );
}
