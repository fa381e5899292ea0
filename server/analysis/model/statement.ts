import type { Evidence } from '../../domain/facts.ts';
import type { Sentence } from '../../errors.ts';

/** FACT: a source says so. COMPUTED: follows from facts by a rule. INFERRED: probable, to be checked. HUMAN: a person decided. */
export type Mark = 'FACT' | 'COMPUTED' | 'INFERRED' | 'HUMAN';

/** One sentence that can be traced: its mark, and the facts (ids) and evidence that carry it. */
export interface Statement {
  text: Sentence;
  mark: Mark;
  /** Ids of productions, needs, relations, absences, processes that it rests on. */
  facts: string[];
  evidence: Evidence[];
}
