import type { LeadCriterion } from '../../api/generated.ts';
import type { Draft } from './lead-draft.ts';

/** What a section of the form shows and changes. */
export interface FieldsProps {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
}

/** What is measured in figures: of all else there is no figure that counts in full, and none to tell. */
export const IN_FIGURES: readonly LeadCriterion[] = ['INVESTMENT', 'OUTPUT_PER_LAND', 'TAX_PER_LAND', 'ENERGY'];
