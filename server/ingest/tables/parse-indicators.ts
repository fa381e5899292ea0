import { ELEMENTS } from '../../domain/elements.ts';
import { INDICATOR_MEANINGS, type Indicator } from '../../domain/indicators.ts';
import { optionalName, optionalProse, optionalSign, optionalWord, title } from '../cells/check-cells.ts';
import { ties } from '../cells/check-ties.ts';
import { toShort } from '../problems/check-problems.ts';
import { withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';

export const INDICATORS = defineTable('indicators.csv', {
  indicator: title,
  name_en: optionalName,
  states: optionalWord(INDICATOR_MEANINGS),
  metal: optionalSign,
  ties,
  over_zh: optionalName,
  over_en: optionalName,
  note: optionalProse,
});

const toIndicatorId = (value: CellsOf<typeof INDICATORS>): string => value.indicator;

/** Parses indicators.csv (may be missing): what the words of claims measure, and how they hang together. One row per indicator. */
export function parseIndicators({ rows, whole }: RowsOf<typeof INDICATORS>, checks: Checks): Indicator[] {
  const known = new Set(rows.map(({ value }) => value.indicator));
  return withoutRepeats(rows, toIndicatorId, 'indicator', checks).map(({ value, at }) => {
    for (const { of } of whole ? value.ties.filter((tie) => !known.has(tie.of) || tie.of === value.indicator) : [])
      checks.problems.add(
        at('ties'),
        `indicators.csv 里没有另一个指标“${toShort(of)}”`,
        `there is no other indicator "${toShort(of)}" in indicators.csv`,
      );
    if (value.metal !== null && !Object.hasOwn(ELEMENTS, value.metal))
      checks.problems.add(
        at('metal'),
        `“${toShort(value.metal)}”不是已知的元素符号，例如 Cu、Ni、Zn`,
        `"${toShort(value.metal)}" is no symbol of a known element, such as Cu, Ni, Zn`,
      );
    return {
      noun: 'INDICATOR',
      id: value.indicator,
      nameEn: value.name_en,
      meaning: value.states,
      metal: value.metal,
      ties: value.ties,
      over: value.over_zh,
      overEn: value.over_en,
    };
  });
}
