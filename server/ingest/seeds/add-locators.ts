import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Evidence, Facts } from '../../domain/facts.ts';
import { toPositionId, type Passage, type Records } from '../../domain/records.ts';
import type { Problems } from '../problems/check-problems.ts';
import type { Passages } from '../tables/parse-passages.ts';

/** Something with evidence; `id` is what a passage names when it states it. */
export interface Stated {
  id: string;
  evidence: Evidence[];
}

/** Everything that a passage may state; a flow is stated where its process is not, so it is not here. */
export function toStated(facts: Facts, records: Records): Stated[] {
  const { sources: _, chains: __, ...stated } = facts;
  return [...Object.values(stated).flat(), ...toStatedRecords(records)];
}

function toStatedRecords({ people, events, agreements, projects, batches, policyLines, claims, positions, milestones }: Records): Stated[] {
  return [
    ...people,
    ...events,
    ...agreements,
    ...projects,
    // A product of a project is stated where its project is.
    ...projects.flatMap(({ id, products }) => products.map(({ evidence }) => ({ id, evidence }))),
    ...batches,
    ...policyLines,
    ...claims,
    ...milestones,
    ...positions.map((position) => ({ id: toPositionId(position), evidence: position.evidence })),
  ];
}

/**
 * Gives evidence the label of the passage that states the fact: the one `chosen` for it, else the first (by place in the text) that is
 * about it.
 * What stands under a photograph only says so. A choice for a fact that does not name the source is a problem.
 */
export function addLocators(passages: readonly Passage[], chosen: Passages['chosen'], facts: Iterable<Stated>, problems: Problems): void {
  /** By source and by fact: most facts cite a source of which no passage is there. */
  const places = new Map<string, Map<string, Passage>>();
  const put = (passage: Passage, fact: string): void => {
    const own = places.get(passage.source) ?? new Map<string, Passage>();
    places.set(passage.source, own);
    if (!own.has(fact)) own.set(fact, passage);
  };
  for (const { passage, fact } of chosen.values()) put(passage, fact);
  const inOrder = [...passages].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || byCodePoint(a.id, b.id));
  for (const passage of inOrder) for (const fact of passage.facts) put(passage, fact);
  const used = new Set<string>();
  for (const fact of facts) {
    for (const evidence of fact.evidence) {
      const place = places.get(evidence.source)?.get(fact.id);
      if (place === undefined) continue;
      used.add(`${evidence.source} ${fact.id}`);
      evidence.locator = place.label ?? evidence.locator;
      evidence.caption ||= place.caption;
    }
  }
  for (const { fact, passage, place } of [...chosen].filter(([key]) => !used.has(key)).map(([, choice]) => choice)) {
    problems.add(
      place,
      `${fact} 那一行的 source 里没有 ${passage.source}`,
      `the row of ${fact} does not name ${passage.source} as its source`,
    );
  }
}
