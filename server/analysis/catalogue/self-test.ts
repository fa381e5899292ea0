/**
 * Runs the methods on published or exhaustively found reference values: the product checks itself.
 * A case is `{method, name, source, note?, tolerance, input, expected}`; `expected` may list only part of the result.
 */
import { z } from 'zod';
import { IntendedError } from '../../errors.ts';
import { findMethod } from './catalogue.ts';
import bundled from './generated/self-test-cases.json';

export const methodCaseSchema = z.object({
  method: z.string(),
  name: z.string(),
  source: z.string().optional(),
  note: z.string().optional(),
  tolerance: z.number().nonnegative(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
});
export type MethodCase = z.output<typeof methodCaseSchema>;

export interface SelfTest {
  passed: number;
  failed: number;
  /** One line per failed case: its name and the first thing that differs. */
  failures: string[];
}

/** The cases that ship with the product. */
export const bundledCases: readonly MethodCase[] = z.array(methodCaseSchema).parse(bundled);

/** The bundled cases of one method, or of all. */
export function runSelfTest(method?: string): SelfTest {
  return runCases(bundledCases.filter((c) => method === undefined || c.method === method));
}

export function runCases(cases: readonly MethodCase[]): SelfTest {
  const failures = cases.flatMap((c) => {
    const difference = runCase(c);
    return difference === null ? [] : [`${c.name} (${c.method}): ${difference}`];
  });
  return { passed: cases.length - failures.length, failed: failures.length, failures };
}

function runCase({ method, input, expected, tolerance }: MethodCase): string | null {
  try {
    return findDifference(findMethod(method).run(input), expected, tolerance);
  } catch (error) {
    if (error instanceof IntendedError) return error.sentence.en;
    return `the method broke off: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * The first place where the result is not what is expected, in words; null when all of it is there.
 * Objects: only the keys that are expected. Lists: complete and in order. Numbers: within the tolerance, absolute or relative.
 */
export function findDifference(actual: unknown, expected: unknown, tolerance: number, place = 'result'): string | null {
  if (typeof expected === 'number') {
    const near = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return near ? null : tell(place, actual, expected);
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return tell(place, actual, expected);
    if (actual.length !== expected.length) return `${place} has ${actual.length} entries, expected ${expected.length}`;
    return firstOf(expected.map((value, i) => () => findDifference(actual[i], value, tolerance, `${place}[${i}]`)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return tell(place, actual, expected);
    const have = new Map(Object.entries(actual));
    return firstOf(
      Object.entries(expected).map(
        ([key, value]) =>
          () =>
            findDifference(have.get(key), value, tolerance, `${place}.${key}`),
      ),
    );
  }
  return Object.is(actual, expected) ? null : tell(place, actual, expected);
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const difference = check();
    if (difference !== null) return difference;
  }
  return null;
}

function tell(place: string, actual: unknown, expected: unknown): string {
  return `${place} is ${toShort(actual)}, expected ${toShort(expected)}`;
}

function toShort(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
