import { EvidenceFold } from './EvidenceFold.tsx';
import { SourceLinks, type CitedLine } from './SourceLinks.tsx';

interface Props {
  evidence: readonly (CitedLine & { source: { citation: boolean } })[];
  fact: string;
}

/** The sources of one statement, folded; each leads to the place that states it. */
export function SourceFold({ evidence, fact }: Props) {
  return (
    <EvidenceFold evidence={evidence}>
      <SourceLinks evidence={evidence.map(({ basis: _saidOutside, ...line }) => line)} fact={fact} />
    </EvidenceFold>
  );
}
