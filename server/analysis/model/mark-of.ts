import type { Evidence } from '../../domain/facts.ts';
import type { Mark } from './statement.ts';

/** A statement that rests on estimates alone is inferred; any firmer source makes it a fact. */
export function markOf(evidence: readonly Evidence[]): Mark {
  return isInferred(evidence) ? 'INFERRED' : 'FACT';
}

/** True when nothing but estimates carries it: left out unless inferred statements are asked for. */
export function isInferred(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every((e) => e.confidence === 'ESTIMATE');
}
