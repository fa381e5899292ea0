import { z } from 'zod';
import { InvalidInput } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { FIELDS, PASSED_OVER } from './fields.ts';

const ALL_FIELDS = [...FIELDS, ...PASSED_OVER];
const DECISION = z.record(z.string(), z.string().nullable());
const SHAPE = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        file: z.string().optional(),
        sheet: z.string().nullable().optional(),
        column: z.string(),
        field: z.enum(ALL_FIELDS).nullable(),
      }),
    )
    .default([]),
  enterprises: DECISION.default({}),
  products: DECISION.default({}),
  regions: DECISION.default({}),
  // what was still to be decided when it was saved; nobody reads it
  open: z.unknown().optional(),
});

/**
 * What a person has decided about sheets, kept in a file and used again. `columns`: which field a column is, null for a note; `file` and
 * `sheet` may be left out where it holds for all. `enterprises`, `products`, `regions`: what a word in a cell means, by id; null is a new
 * enterprise, a product that is not of the chain, a place that is left open.
 */
export type Mapping = z.output<typeof SHAPE>;

export const NO_MAPPING: Mapping = SHAPE.parse({});

/** @throws InvalidInput with the member that is wrong */
export function parseMapping(json: string, name: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new InvalidInput(
      {
        zh: `${toShort(name)} 不是 JSON；请检查逗号、引号和括号`,
        en: `${toShort(name)} is no JSON; look for a missing comma, quote or bracket`,
      },
      {},
      { cause },
    );
  }
  const result = SHAPE.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]!.path.join('.') || '.';
  throw new InvalidInput({
    zh: `${toShort(name)} 的 ${toShort(path)} 不对；columns 里每项是 {file, sheet, column, field}，field 可用：${ALL_FIELDS.join('、')} 或 null；enterprises、products、regions 是“写法: 编号或 null”`,
    en: `${toShort(path)} of ${toShort(name)} is wrong; an entry of columns is {file, sheet, column, field}, field is null or one of ${ALL_FIELDS.join(', ')}; enterprises, products and regions map words to an id or null`,
  });
}
