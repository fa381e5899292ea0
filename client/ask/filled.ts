import type { QuestionId } from './cues.ts';
import type { Thing } from './thing.ts';

/** A question with everything it names found. */
export interface Filled {
  id: QuestionId;
  chain: string;
  region: string;
  things: readonly Thing[];
  segment?: string;
  /** Other regions than the one in view. */
  regions: readonly string[];
  amount?: number;
  year?: string;
}
