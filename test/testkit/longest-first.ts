import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * What takes longest begins first, so that nobody waits for it at the end; a run without a cache of times knows only how long files are.
 * A part of the path is enough.
 */
const LONGEST = ['names-and-widths', 'every-screen/', 'print', 'chain-map', 'gap-board', 'edit', 'accounts', 'own-tables', 'bureau-tasks'];

/** The order of the files: kind by kind, since the files of a kind share what their worker has loaded, and the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/test/e2e/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return ['unit', 'graph', 'api', 'e2e'].flatMap((kind) =>
      sorted.filter(({ project }) => project.name === kind).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
