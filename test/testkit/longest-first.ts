import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * What takes longest begins first, so that nobody waits for it at the end; a run without a cache of times knows only how long files are.
 * A part of the path is enough.
 */
const LONGEST = [
  'unit/ingest/any-input',
  'unit/ingest/unfit-texts',
  'unit/analysis/catalogue',
  'unit/analysis/needs',
  'unit/work/pool',
  'unit/analysis/critical',
  'unit/analysis/gaps',
  'unit/analysis/change-properties',
  'unit/analysis/unlocks',
  'unit/ingest/attacked-tables',
  'unit/analysis/packages',
  'unit/analysis/model',
  'api/hostile/',
  'api/run',
  'e2e/names-and-widths',
  'e2e/every-screen/',
  'e2e/print',
  'e2e/chain-map',
  'e2e/gap-board',
  'e2e/edit',
  'e2e/tasks/',
];

/** The order of the files: kind by kind, since the files of a kind share what their worker has loaded, and the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return ['unit', 'graph', 'api', 'e2e'].flatMap((kind) =>
      sorted.filter(({ project }) => project.name === kind).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
