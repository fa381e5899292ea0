import { INDICATOR_TIES, type IndicatorTie, type IndicatorTieKind } from '../../domain/indicators.ts';
import { toShort } from '../problems/check-problems.ts';
import { findTextProblem } from '../problems/check-text.ts';
import { textCell, wrong, type Verdict } from './check-cells.ts';

/** "growth_of:产值;part_of:总产值": what an indicator is to others, each pair once. */
export const ties = textCell(parseTies, (t) => findTextProblem(t, 'prose'));

function parseTies(t: string): Verdict<IndicatorTie[]> {
  const parts = t
    .split(/[;\uff1b]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => /^([a-z_]+)\s*[:：]\s*(.+)$/i.exec(part));
  const kinds: readonly string[] = INDICATOR_TIES;
  const odd = parts.find((_, i) => !kinds.includes(read[i]?.[1]?.toUpperCase() ?? ''));
  if (odd !== undefined)
    return wrong(
      `“${toShort(odd)}”不对；写关系和另一个指标，例如 growth_of:产值；关系只能是 ${toWords()}`,
      `"${toShort(odd)}" is wrong; write a relation and another indicator, for example growth_of:产值; the relation is one of ${toWords()}`,
    );
  const found = read.map((match) => ({ as: match![1]!.toUpperCase() as IndicatorTieKind, of: match![2]!.trim() }));
  return new Set(found.map(({ as, of }) => `${as} ${of}`)).size < found.length
    ? wrong(`“${toShort(t)}”里同一关系写了两次`, `"${toShort(t)}" names a relation twice`)
    : { value: found };
}

function toWords(): string {
  return INDICATOR_TIES.map((kind) => kind.toLowerCase()).join(', ');
}
