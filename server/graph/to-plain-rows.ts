import type { Row, Value } from './session.ts';

/**
 * Turns what an engine gave back into plain values: big integers become numbers, undefined becomes null. The rows are the engine's own
 * and nobody else's, so they are mended in place: there may be millions, of which hardly one needs it.
 */
export function toPlainRows(rows: readonly Record<string, unknown>[]): Row[] {
  for (const row of rows) mend(row);
  return rows as Row[];
}

function mend(holder: Record<string, unknown>): void {
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    const plain = toPlain(value);
    if (plain !== value) holder[key] = plain;
  }
}

function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) {
      const plain = toPlain(one);
      if (plain !== one) value[i] = plain;
    }
    return value as Value[];
  }
  if (typeof value === 'object') {
    // A node of a driver is of a class of its own.
    const own = Object.getPrototypeOf(value) === Object.prototype ? (value as Record<string, unknown>) : { ...value };
    mend(own);
    return own as { [key: string]: Value };
  }
  throw new Error(`A graph engine gave back a value of type ${typeof value}.`);
}
