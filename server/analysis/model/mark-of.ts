import { isInferred } from '../../domain/evidence.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { Mark } from './statement.ts';

export { isInferred };

/** A statement that rests on estimates alone is inferred; any firmer source makes it a fact. */
export function markOf(evidence: readonly Evidence[]): Mark {
  return isInferred(evidence) ? 'INFERRED' : 'FACT';
}
