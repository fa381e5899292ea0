import type { EvidencePartsFragment } from '../../api/generated.ts';
import { EvidenceFold } from './EvidenceFold.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** The sources of one statement, folded; each leads to the publication itself, where its link works. */
export function SourceDetails({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  return (
    <EvidenceFold evidence={evidence}>
      <EvidenceList
        evidence={evidence.map(({ basis: _saidOutside, ...line }) => ({
          ...line,
          source: { ...line.source, url: line.source.linkOk ? line.source.url : null },
        }))}
      />
    </EvidenceFold>
  );
}
