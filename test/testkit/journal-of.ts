import type { GraphContent } from '../../server/ingest/write/write-facts.ts';
import { findChanges } from '../../server/ingest/write/find-changes.ts';
import { toRows } from '../../server/ingest/write/rows.ts';
import { toGraphParts } from '../../server/ingest/write/to-graph-parts.ts';
import { chain, ORIGIN, type JournalLine } from '../../server/journal/line.ts';
import { toParts, toRevisionTexts, withFormat } from '../../server/journal/record.ts';

/** The journal of a graph that held one content after the other, a revision each, by `N` for the revision N. */
export function journalOfContents(contents: readonly GraphContent[]): JournalLine[] {
  let there = { nodes: [], links: [] } as ReturnType<typeof toGraphParts>;
  const texts = contents.flatMap(({ facts, records }, i) => {
    const wanted = toGraphParts(facts, records);
    const changes = findChanges(there, wanted);
    there = wanted;
    const revision = i + 1;
    const header = { revision, kind: 'REVISION', at: '2026-11-30T00:00:00.000Z', by: `${revision}`, note: null, dataset: null } as const;
    return [...toRevisionTexts(header, toParts(toRows(changes)), changes.counts)];
  });
  return [...chain({ number: 0, hash: ORIGIN }, withFormat(texts))];
}

/** Lines after so many, as a journal reads them; `seen` is told of each. */
export async function* readAfter(lines: readonly JournalLine[], after: number, seen: (line: JournalLine) => void = () => undefined) {
  for (const line of lines.slice(after)) {
    seen(line);
    yield line;
  }
}
