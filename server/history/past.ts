/** The revisions of a journal, and what was there after each. What was read once is gone on with, so a look costs what is new. */
import { createFold, type ToldRevision } from '../journal/fold.ts';
import { holdsLine, type LinePlace } from '../journal/holds-line.ts';
import { ORIGIN, type JournalLine } from '../journal/line.ts';
import { mayMoveGaps } from './gap-record.ts';
import { createKeptFolds } from './kept-folds.ts';
import { readUntil, toStep, type Step } from './walk.ts';

export interface PastRevision {
  revision: number;
  /** The line that ended it. */
  line: LinePlace;
  mayMoveGaps: boolean;
}
export interface Past {
  /** Up to a revision, oldest first. */
  revisions(until: number): Promise<readonly PastRevision[]>;
  /** Goes along the revisions between two, both included; what is there after one moves on with the next. */
  walk(from: number, until: number): AsyncGenerator<Step>;
}
/** A journal's lines after so many. */
export type ReadLines = (after: number) => AsyncIterable<JournalLine>;

const START: LinePlace = { number: 0, hash: ORIGIN };

/**
 * @returns a function that opens the past of a journal, by its lines; what it keeps is dropped once they are another's. One reader at a
 * time.
 */
export function createPast(): (lines: ReadLines) => Past {
  const folds = createKeptFolds();
  let known: PastRevision[] = [];
  const note = ({ begin, hash, line, parts }: ToldRevision): void => {
    const { revision } = begin;
    if (revision > (known.at(-1)?.revision ?? 0))
      known.push({ revision, line: { number: line, hash }, mayMoveGaps: parts.some(mayMoveGaps) });
  };

  return (lines) => {
    const forgetAnother = async (): Promise<void> => {
      if (await holdsLine(lines, known.at(-1)?.line ?? START)) return;
      known = [];
      folds.clear();
    };
    async function* walk(from: number, until: number): AsyncGenerator<Step> {
      await forgetAnother();
      const start = folds.before(from);
      const fold = createFold(start ?? undefined);
      let at = { revision: start?.revision ?? 0, line: start?.line ?? START };
      try {
        for await (const told of readUntil(lines(at.line.number), until)) {
          const step = toStep(told, fold);
          at = { revision: step.summary.revision, line: { number: told.line, hash: told.hash } };
          note(told);
          if (at.revision >= from) yield step;
          folds.keepCopy({ ...at, ...fold }, until);
        }
      } finally {
        if (at.revision > 0) folds.keep({ ...at, nodes: fold.nodes, links: fold.links });
      }
    }
    return {
      walk,
      async revisions(until) {
        await forgetAnother();
        const newest = known.at(-1);
        const isFolded = (folds.before(Infinity)?.revision ?? 0) === (newest?.revision ?? 0);
        if (isFolded) for await (const _ of walk((newest?.revision ?? 0) + 1, until));
        else for await (const told of readUntil(lines((newest?.line ?? START).number), until)) note(told);
        return known.filter(({ revision }) => revision <= until);
      },
    };
  };
}
