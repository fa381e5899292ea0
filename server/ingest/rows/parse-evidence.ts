import { claimsPublication } from '../../domain/evidence.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { SourceId } from '../../domain/ids.ts';
import { CONFIDENCES, type Confidence } from '../../domain/words.ts';
import { list, words } from '../cells/check-cells.ts';
import { toShort, type Place } from '../problems/check-problems.ts';
import { checkReference } from './check-references.ts';
import type { Checks } from './checks.ts';

/** The two columns that every statement has. */
export const EVIDENCE_COLUMNS = { source: list, confidence: words };

interface EvidenceCells {
  source: readonly string[];
  confidence: readonly string[];
}

/**
 * One evidence for each source of the row. `confidence` holds one word for all of them or one for each; the remark goes with the first,
 * so that it is not said twice; `captionSources` name those that state the fact only under a photograph.
 */
export function toEvidence(
  cells: EvidenceCells,
  remark: string | null,
  at: (column: string) => Place,
  checks: Checks,
  captionSources: readonly string[] = [],
): Evidence[] {
  const { problems, nonCitations } = checks;
  if (cells.source.length === 0)
    problems.add(
      at('source'),
      '每条记录都要有来源；没有出版物时写 src-common、src-estimate 等',
      'every statement needs a source; where there is no publication write src-common, src-estimate …',
    );
  for (const source of cells.source) checkReference('source', source, at('source'), checks);
  for (const source of captionSources.filter((s) => !cells.source.includes(s))) {
    problems.add(
      at('caption_source'),
      `${toShort(source)} 不在本行的 source 里`,
      `${toShort(source)} is not among the sources of this row`,
    );
  }
  const stated = toConfidences(cells, at, checks);
  return cells.source.map((source, i) => {
    const confidence = stated[i] ?? 'CITED';
    if (nonCitations.has(source) && claimsPublication(confidence) && stated.length > 0) {
      problems.add(
        at('confidence'),
        `${source} 不是出版物，可信度不能是 ${confidence.toLowerCase()}`,
        `${source} is no publication, so the confidence cannot be ${confidence.toLowerCase()}`,
      );
    }
    return {
      source: source as SourceId,
      confidence,
      basis: i === 0 ? remark : null,
      locator: null,
      caption: captionSources.includes(source),
    };
  });
}

function toConfidences({ source, confidence }: EvidenceCells, at: (column: string) => Place, { problems }: Checks): Confidence[] {
  const found = confidence.map((text) => CONFIDENCES.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null);
  const known = CONFIDENCES.join(' / ').toLowerCase();
  const unknown = confidence.filter((_, i) => found[i] === null);
  if (unknown.length > 0)
    problems.add(
      at('confidence'),
      `“${toShort(unknown.join('；'))}”不是可信度；可用：${known}`,
      `"${toShort(unknown.join(';'))}" is no confidence; use one of ${known}`,
    );
  else if (confidence.length === 0) problems.add(at('confidence'), `不能为空；可用：${known}`, `must not be empty; use one of ${known}`);
  else if (confidence.length !== 1 && confidence.length !== source.length) {
    problems.add(
      at('confidence'),
      `有 ${source.length} 个来源、${confidence.length} 个可信度；写一个（对全部来源）或每个来源一个`,
      `${source.length} sources but ${confidence.length} confidences; write one for all or one for each`,
    );
  } else return source.map((_, i) => found[found.length === 1 ? 0 : i] as Confidence);
  return [];
}
