import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What takes minutes begins first, so that nobody waits for it at the end; a run without a cache of times knows only how long files are. */
const LONGEST = ['every-screen', 'names-and-widths', 'chain-map', 'gap-board'];

/**
 * The order of the files: those of the graph run one at a time, so they are spread among the page tests, which take longest and wait most;
 * what shares its modules (unit, api) comes first, kind by kind.
 */
export class GraphBetweenPages extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const of = (kind: string) => sorted.filter(({ project }) => project.name === kind);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? LONGEST.length : place;
    };
    const [graph, pages] = [of('graph'), of('e2e').sort((a, b) => rank(a) - rank(b))];
    const step = Math.max(1, Math.floor(pages.length / Math.max(1, graph.length)));
    const mixed = graph.flatMap((file, i) => [file, ...pages.slice(i * step, i === graph.length - 1 ? undefined : (i + 1) * step)]);
    return [...of('unit'), ...of('api'), ...(graph.length > 0 ? mixed : pages)];
  }
}
