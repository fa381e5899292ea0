import type { QuestionId } from '../cues.ts';
import type { Filled } from '../filled.ts';

/** The name of the texts of a question and of what reads it: a stop is another question of an enterprise than of a product. */
export function kindOf({ id, things }: Filled): QuestionId | 'stopOfEnterprise' | 'sourceOfEnterprise' | 'balanceOf' {
  const [first] = things;
  if (id === 'stop' && first?.kind === 'enterprise') return 'stopOfEnterprise';
  if (id === 'sourceOf' && first?.kind === 'enterprise') return 'sourceOfEnterprise';
  return (id === 'short' || id === 'surplus') && first ? 'balanceOf' : id;
}
