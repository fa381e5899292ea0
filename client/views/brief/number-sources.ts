import type { EvidencePartsFragment } from '../../api/generated.ts';
import type { Brief, Said } from './brief.ts';

export type CitedSource = EvidencePartsFragment['source'];

/** The sources of a brief in the order in which its sentences cite them; the number of each is its place, from 1. */
export function numberSources(brief: Brief): ReadonlyMap<string, { number: number; source: CitedSource }> {
  const numbered = new Map<string, { number: number; source: CitedSource }>();
  for (const { evidence } of saidIn(brief))
    for (const { source } of evidence) if (!numbered.has(source.id)) numbered.set(source.id, { number: numbered.size + 1, source });
  return numbered;
}

/** Evidence of several sentences as one, each source once. */
export function joinEvidence(said: readonly { evidence: readonly EvidencePartsFragment[] }[]): EvidencePartsFragment[] {
  return [...new Map(said.flatMap(({ evidence }) => evidence).map((line) => [line.source.id, line])).values()];
}

function saidIn({ judgement, calls }: Brief): Said[] {
  return [judgement, ...calls.flatMap(({ said }) => said)];
}
