import type { Evidence } from '../domain/facts.ts';
import type { Mark } from './generated/resolvers.ts';

/** A statement that rests on estimates alone is inferred; any firmer source makes it a fact. */
export function markOf(evidence: readonly Evidence[]): Mark {
  return isInferred(evidence) ? 'INFERRED' : 'FACT';
}

/** Whether the statement is left out unless inferred ones are asked for. */
export function isInferred(evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 && evidence.every((e) => e.confidence === 'ESTIMATE');
}
