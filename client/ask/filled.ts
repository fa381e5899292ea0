import type { ProjectStage } from '../api/generated.ts';
import type { QuestionId } from './cues.ts';
import type { Span } from './span.ts';
import type { Thing } from './thing.ts';

/** A question with everything it names found. */
export interface Filled {
  id: QuestionId;
  chain: string;
  /** The one that the answer is about. */
  region: string;
  things: readonly Thing[];
  segment?: string;
  /** Other regions than the one in view. */
  regions: readonly string[];
  amount?: number;
  year?: string;
  levels?: readonly number[];
  span?: Span;
  /** What is looked for in the words of what is listed. */
  words?: readonly string[];
  /** Words of the question that were not understood. */
  unread?: readonly string[];
  stages?: readonly ProjectStage[];
  /** The park whose enterprises are asked for: it is the first of `regions`. */
  park?: Thing;
  /** What is left out of the answer. */
  except?: readonly Thing[];
  /** The answer lies outside of this region. */
  outside?: string;
}
