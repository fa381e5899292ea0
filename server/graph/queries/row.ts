import type { Row } from '../session.ts';

/** Typed reading of one row; a missing value is null. The writer checked what is in the graph, so nothing is checked twice. */
export const text = (row: Row, key: string): string => row[key] as string;
export const textOrNull = (row: Row, key: string): string | null => (row[key] ?? null) as string | null;
export const number = (row: Row, key: string): number => row[key] as number;
export const numberOrNull = (row: Row, key: string): number | null => (row[key] ?? null) as number | null;
export const flag = (row: Row, key: string): boolean => row[key] === true;
export const texts = (row: Row, key: string): string[] => (row[key] ?? []) as string[];
export const numbers = (row: Row, key: string): number[] => (row[key] ?? []) as number[];

/** What a node says of itself: each property that the blank names, where the node has it. */
export function fill<T extends object>(blank: T, properties: unknown): T {
  const own = (properties ?? {}) as Partial<T>;
  const filled = { ...blank };
  for (const key of Object.keys(blank) as (keyof T)[]) filled[key] = own[key] ?? blank[key];
  return filled;
}
