/** What no dataset shows alone: with what the graph holds of others, somebody would be above or inside himself. */
import { findCircular } from '../domain/circles.ts';
import type { Relation } from '../domain/facts.ts';
import { HIERARCHIES, toBelow, type HierarchyName } from '../domain/relation-kinds.ts';
import { InvalidInput, type Sentence } from '../errors.ts';
import { readTies, type Tie } from '../graph/queries/read-ties.ts';
import type { GraphSession } from '../graph/session.ts';
import { LABELS } from '../graph/vocabulary.ts';
import type { Changes } from '../ingest/write/find-changes.ts';

/** So many are told one by one. */
const TOLD = 20;
const SAID: Readonly<Record<HierarchyName, Sentence>> = {
  owners: { zh: '互为上级，绕成了圈', en: 'own each other in a circle' },
  places: { zh: '互相在对方之内，绕成了圈', en: 'lie inside each other in a circle' },
};

/**
 * Asks the graph only where a new relation puts somebody below or inside somebody else.
 * @throws InvalidInput naming each relation on the circle
 */
export async function refuseCircles(session: GraphSession, stated: readonly Relation[], { newNodes, goneNodes }: Changes): Promise<void> {
  const idsOf = (nodes: Changes['newNodes']) => new Set(nodes.filter(({ label }) => label === LABELS.partnership).map(({ id }) => id));
  const [fresh, gone] = [idsOf(newNodes), idsOf(goneNodes)];
  const brought = stated.filter((one) => fresh.has(one.id) && HIERARCHIES.some((hierarchy) => toBelow(hierarchy, one) !== null));
  if (brought.length === 0) return;
  const ties: Tie[] = [...(await readTies(session)).filter(({ id }) => !gone.has(id)), ...brought];
  for (const hierarchy of HIERARCHIES) {
    const found = findCircular(
      ties.flatMap((tie) => {
        const pair = tie.from === tie.to ? null : toBelow(hierarchy, tie);
        return pair === null ? [] : [{ ...pair, tie }];
      }),
    );
    if (found.some(({ tie }) => fresh.has(tie.id))) throw new InvalidInput(toSentence(hierarchy, found));
  }
}

function toSentence(hierarchy: HierarchyName, found: readonly { child: string; parent: string; tie: Tie }[]): Sentence {
  const told = found.slice(0, TOLD).map(({ tie: { from, kind, to } }) => `${from} ${kind} ${to}`);
  const more = found.length - told.length;
  const { zh, en } = SAID[hierarchy];
  return {
    zh: `与图谱里已有的合起来，这些企业${zh}，没有写入任何内容：${told.join('；')}${more > 0 ? `；另有 ${more} 条` : ''}。请删去写反的那一条。`,
    en: `With what the graph holds already, these enterprises ${en}; nothing was written: ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Remove the one that is the wrong way round.`,
  };
}
