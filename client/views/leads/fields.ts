import type { Draft } from './lead-draft.ts';

/** What a section of the form shows and changes. */
export interface FieldsProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
}
