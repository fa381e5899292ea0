import type { Row, Value } from './session.ts';

/** Turns what an engine gave back into plain values: big integers become numbers, undefined becomes null. */
export function toPlainRows(rows: readonly Record<string, unknown>[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toPlain(value)])));
}

function toPlain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
  throw new Error(`A graph engine gave back a value of type ${typeof value}.`);
}
