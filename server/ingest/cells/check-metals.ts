import type { MetalContent } from '../../domain/facts.ts';
import { cell, wrong, type Verdict } from './check-cells.ts';
import { toShort } from '../problems/check-problems.ts';

const ENTRY = /^([A-Z][a-z]?)\s*[:：]\s*(0(?:\.\d+)?|1(?:\.0+)?)$/;
/** Rounding of the shares of a product that is nothing but its elements. */
const ROUNDING = 1e-9;

/** "Ni:0.22;S:0.12": mass shares of elements, each named once, together at most the whole. */
export const metals = cell((t): Verdict<MetalContent[]> => {
  const parts = t
    .split(/[;\uff1b]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => ENTRY.exec(part));
  const odd = parts.find((_, i) => read[i] === null || Number(read[i]?.[2]) === 0);
  if (odd !== undefined)
    return wrong(
      `“${toShort(odd)}”不对；写元素符号和质量分数，例如 Ni:0.22;S:0.12（分数大于 0、不超过 1）`,
      `"${toShort(odd)}" is wrong; write an element and its share of the mass, for example Ni:0.22;S:0.12 (shares above 0, at most 1)`,
    );
  const contents = read.map((match) => ({ element: match?.[1] as string, share: Number(match?.[2]) }));
  if (new Set(contents.map(({ element }) => element)).size < contents.length)
    return wrong(`“${toShort(t)}”里同一元素写了两次`, `"${toShort(t)}" names an element twice`);
  const sum = contents.reduce((total, { share }) => total + share, 0);
  return sum > 1 + ROUNDING
    ? wrong(`各元素的质量分数合计 ${sum.toFixed(3)}，不应超过 1`, `the shares add up to ${sum.toFixed(3)}, they should not exceed 1`)
    : { value: contents };
});
