import { keepUp } from '../datasets/keep-up.ts';
import { GraphUnavailable, type Sentence } from '../errors.ts';
import { toSeedFolder } from '../ingest/seeds/seed-dataset.ts';
import type { GraphStarter } from './graph-starter.ts';
import type { SeedFolders } from './prepare-graph.ts';

const LOOK_EVERY_MS = 5000;

/**
 * Looks at the folders from time to time and loads those whose files changed. What is wrong with one is said once, until its files change
 * again.
 * @returns what ends it, for clearInterval
 */
export function watchSeeds(
  graph: Pick<GraphStarter, 'session'>,
  { folders, ...rest }: SeedFolders,
  print: (sentence: Sentence) => void,
  onFault: (error: unknown) => void,
): NodeJS.Timeout {
  const said = new Map<string, string>();
  let isLooking = false;
  const look = async (): Promise<void> => {
    for (const folder of folders.map(toSeedFolder)) {
      await keepUp(graph.session(), {
        ...rest,
        folders: [folder],
        isWatched: true,
        say(sentence) {
          if (said.get(folder) === sentence.en) return;
          said.set(folder, sentence.en);
          print(sentence);
        },
      });
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch((error: unknown) => {
        // A graph that is away comes back, and is said by whoever watches it.
        if (!(error instanceof GraphUnavailable)) onFault(error);
      })
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_EVERY_MS);
  return timer.unref();
}
