/**
 * The shape of a method in the catalogue: what it answers, what it assumes, what it takes, and how to run it on JSON.
 * API field, CLI, methods page and self-test derive from these objects.
 */
import type { z } from 'zod';
import { InvalidInput, type Sentence } from '../../errors.ts';
import { checkFigures, checkNeeds, type Need } from './needs.ts';

/** Limits of a search. Steps are counted by the method; the clock stays outside and enters as `deadline`. */
export interface RunOptions {
  /** True once the time is over; asked now and then, never per step. */
  deadline?: () => boolean;
  /** Most steps (the method says what one is); a search that reaches it says SEARCH_CUT. */
  maxSteps?: number;
  /** Most figures that the answer may hold; as many as there are where it is left out. */
  mostFigures?: number;
  /** Told now and then how far a long run is, in steps of the method's own. */
  onProgress?: (done: number, total: number) => void;
}

export interface MethodParameter {
  /** As it stands in the input JSON. */
  name: string;
  meaning: Sentence;
}

interface MethodText {
  id: string;
  title: Sentence;
  /** The question it answers. */
  answers: Sentence;
  assumptions: readonly Sentence[];
  /** In words or O(…), with what the letters stand for. */
  complexity: string;
  /** The publication or rule that it follows. */
  source: string;
  parameters: readonly MethodParameter[];
}

export interface MethodDefinition<Schema extends z.ZodType, Result extends object> extends MethodText {
  input: Schema;
  /** What the run holds or goes through, each with its bound; asked before the run. */
  needs(input: z.output<Schema>): readonly Need[];
  /** How many figures the answer holds, where that is more than a few thousand. */
  figures?(input: z.output<Schema>): number;
  /** Pure: the same input gives the same bytes, whatever the order of its lists, unless the order means something. */
  run(input: z.output<Schema>, options: RunOptions): Result;
}

/** A method as the catalogue holds it; its `run` checks the raw input first. */
export interface Method extends MethodText {
  input: z.ZodType;
  /** @throws InvalidInput with one sentence that names the field; TooCostly for a table that is too large */
  run(input: unknown, options?: RunOptions): object;
}

export function createMethod<Schema extends z.ZodType, Result extends object>(definition: MethodDefinition<Schema, Result>): Method {
  const { needs, figures, ...rest } = definition;
  return {
    ...rest,
    run(input, options = {}) {
      const data = parseInput(definition.input, input);
      checkNeeds(needs(data));
      if (figures && options.mostFigures !== undefined) checkFigures(figures(data), options.mostFigures);
      return definition.run(data, options);
    },
  };
}

/**
 * Checks raw JSON against a schema.
 * A `refine` with `params: {zh, en}` brings its own predicate ("…不能为空" / "… must not be empty"), put after the field's name.
 * @throws InvalidInput with one sentence for the first thing wrong; `details.field` is its path
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const field = toFieldName(issue.path);
  const said = toPredicate(issue, issue.path.length > 0 && isAbsent(input, issue.path));
  throw new InvalidInput(
    {
      zh: `输入有误：${field === '' ? '输入' : `字段 ${field} `}${said.zh}。`,
      en: `Bad input: ${field === '' ? 'the input' : `field ${field}`} ${said.en}.`,
    },
    { field },
  );
}

function toFieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  );
}

function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value === undefined;
}

const TYPE_WORDS: Record<string, Sentence> = {
  string: { zh: '一段文字', en: 'a string' },
  number: { zh: '一个数', en: 'a number' },
  int: { zh: '一个整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '一个列表', en: 'a list' },
  tuple: { zh: '一个列表', en: 'a list' },
  object: { zh: '一个对象', en: 'an object' },
  record: { zh: '一个对象', en: 'an object' },
};

function toPredicate(issue: z.core.$ZodIssue, absent: boolean): Sentence {
  if (absent) return { zh: '缺失', en: 'is missing' };
  switch (issue.code) {
    case 'invalid_type': {
      const word = TYPE_WORDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `必须是${word.zh}`, en: `must be ${word.en}` };
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { zh: `只能是 ${values}`, en: `must be one of ${values}` };
    }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { zh: `不能小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` }
        : { zh: `太短，至少 ${issue.minimum} 项`, en: `is too short, at least ${issue.minimum}` };
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { zh: `不能大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` }
        : { zh: `太长，至多 ${issue.maximum} 项`, en: `is too long, at most ${issue.maximum}` };
    case 'custom':
      return { zh: String(issue.params?.zh ?? '不合规则'), en: String(issue.params?.en ?? 'breaks a rule') };
    default:
      return { zh: '不合规则', en: 'breaks a rule' };
  }
}
