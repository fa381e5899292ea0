import { InviteGapsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';

/** Candidates are costly: the service answers for so few gaps at once. */
const AT_ONCE = 5;
/** Read without being asked; beyond that the reader says so. */
const BY_ITSELF = 200;

/** Every gap of the region with its candidates, page after page: what has come stands, the rest follows. */
export function useInvite() {
  const { chain, region } = useScope();
  const scenario = useScenario();
  const list = usePages('invite', InviteGapsDocument, { chain, region, scenario, first: AT_ONCE }, (answer) => answer.gaps, {
    byItself: BY_ITSELF,
  });
  const { hasNextPage } = list;
  return { ...list, isWhole: list.data !== undefined && !hasNextPage, waits: hasNextPage && list.nodes.length >= BY_ITSELF };
}
