import { findCircular } from '../../domain/circles.ts';
import type { Relation } from '../../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import { HIERARCHIES, PARTNERSHIP_KINDS, toBelow, type HierarchyName, type PartnershipKind } from '../../domain/relation-kinds.ts';
import type { Sentence } from '../../errors.ts';
import { date, idCell, list, optionalId, optionalProse, word } from '../cells/check-cells.ts';
import { toRowText } from '../problems/check-problems.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { type Row } from '../rows/parse-rows.ts';

export const RELATIONS = defineRequiredTable('relations.csv', {
  from_id: idCell,
  kind: word(PARTNERSHIP_KINDS),
  to_id: idCell,
  product_id: optionalId,
  date,
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
type RelationRow = Row<CellsOf<typeof RELATIONS>>;

export const toRelationId = (value: CellsOf<typeof RELATIONS>): FactId =>
  ['rel', value.kind, value.from_id, value.to_id, ...(value.product_id === null ? [] : [value.product_id])].join(':') as FactId;

/** Parses relations.csv: typed relations between two enterprises, supply links included. One row per kind, pair and product. */
export function parseRelations({ rows }: RowsOf<typeof RELATIONS>, checks: Checks): Relation[] {
  const kept = withoutRepeats(rows, toRelationId, 'to_id', checks);
  checkHierarchies(kept, checks);
  return kept.map(({ value, at }) => {
    checkReference('enterprise', value.from_id, at('from_id'), checks);
    checkReference('enterprise', value.to_id, at('to_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    if (value.from_id === value.to_id)
      checks.problems.add(at('to_id'), '一家企业不能与自己有关系', 'an enterprise cannot have a relation to itself');
    const note =
      [value.note, value.date.raw === null ? null : `日期未载（${value.date.raw}）`].filter((part) => part !== null).join('；') || null;
    return {
      noun: 'RELATION',
      id: toRelationId(value),
      kind: value.kind,
      from: value.from_id as EnterpriseId,
      to: value.to_id as EnterpriseId,
      product: value.product_id as ProductId | null,
      date: value.date.date,
      until: value.date.until,
      note,
      evidence: toEvidence(value, value.note, at, checks, value.caption_source),
    };
  });
}

/** Nobody is above or inside itself, over however many steps and whichever kinds; and one ownership is said once, from one end. */
function checkHierarchies(rows: readonly RelationRow[], { problems }: Checks): void {
  for (const hierarchy of HIERARCHIES)
    for (const { parent, child, at } of findCircular(toTies(hierarchy, rows))) {
      const { zh, en } = SAID[hierarchy];
      problems.add(
        at('to_id'),
        `${child} 与 ${parent} ${zh}，绕成了圈；请删去写反的那一行`,
        `${child} and ${parent} ${en} in a circle; remove the row that is the wrong way round`,
      );
    }
  const first = new Map<string, Tie>();
  for (const one of toTies('owners', rows).filter(({ kind }) => kind !== 'PART_OF')) {
    const key = `${one.parent} ${one.child}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    else if (other.kind !== one.kind) {
      const { zh, en } = toRowText(other.at('kind'));
      problems.add(
        one.at('kind'),
        `与${zh}说的是同一件事：${one.parent} 是 ${one.child} 的母公司；合并成一行`,
        `says the same as ${en}: ${one.parent} is the parent of ${one.child}; make one row of them`,
      );
    }
  }
}

/** One row that puts `child` below or inside `parent`. */
interface Tie {
  parent: string;
  child: string;
  kind: PartnershipKind;
  at: RelationRow['at'];
}

const SAID: Readonly<Record<HierarchyName, Sentence>> = {
  owners: { zh: '互为上级', en: 'own each other' },
  places: { zh: '互相在对方之内', en: 'lie inside each other' },
};

/** A row from an enterprise to itself is refused by another rule. */
function toTies(hierarchy: HierarchyName, rows: readonly RelationRow[]): Tie[] {
  return rows.flatMap(({ value: { kind, from_id: from, to_id: to }, at }) => {
    const pair = from === to ? null : toBelow(hierarchy, { kind, from, to });
    return pair === null ? [] : [{ ...pair, kind, at }];
  });
}
