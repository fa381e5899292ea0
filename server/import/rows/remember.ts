import { foldWhole } from '../../../shared/fold-text.ts';
import type { Relation } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import { toParentChild } from '../../domain/relation-kinds.ts';
import { toNeedId } from '../../ingest/tables/parse-consumption.ts';
import { toProductionId } from '../../ingest/tables/parse-production.ts';
import type { FoundEnterprise } from './find-enterprise.ts';
import type { KnownKind } from './import-context.ts';
import type { Line } from './line.ts';
import type { LineTable } from './tables.ts';
import type { RowTask } from './row-task.ts';

/** What a row says of an enterprise that it makes. */
export interface NewEnterprise {
  nameEn: string | null;
  aliases: string[];
  uscc: string | null;
  listedCode: string | null;
  region: string | null;
}

/** Keeps a new enterprise; the rows that follow find it once this one is taken. */
export function remember({ fresh }: RowTask, { id, name }: FoundEnterprise, says: NewEnterprise): void {
  fresh.set(id, { ...says, id: id as EnterpriseId, name, region: says.region as RegionId | null });
}

/** Which ids a line brings with it, and what other lines know them as. */
const BRINGS: Partial<Record<LineTable, { kind: KnownKind; toId(cells: Line['cells']): string }>> = {
  sources: { kind: 'source', toId: ({ id }) => id! },
  regions: { kind: 'region', toId: ({ id }) => id! },
  enterprises: { kind: 'enterprise', toId: ({ id }) => id! },
  projects: { kind: 'project', toId: ({ id }) => id! },
  claims: { kind: 'claim', toId: ({ id }) => id! },
  production: {
    kind: 'fact',
    toId: ({ enterprise_id, product_id, phase }) =>
      toProductionId({ enterprise_id: enterprise_id!, product_id: product_id!, phase: phase! }),
  },
  consumption: {
    kind: 'fact',
    toId: ({ enterprise_id, product_id }) => toNeedId({ enterprise_id: enterprise_id!, product_id: product_id! }),
  },
};

/** Makes what the lines of a row bring known to one another. @returns what takes it back where the row is not taken */
export function admit({ lines, context: { known } }: RowTask): () => void {
  const brought: [KnownKind, string][] = [];
  for (const { table, cells } of lines) {
    const brings = BRINGS[table];
    if (brings === undefined) continue;
    const id = brings.toId(cells);
    if (known[brings.kind].has(id)) continue;
    known[brings.kind].add(id);
    brought.push([brings.kind, id]);
  }
  return () => {
    for (const [kind, id] of brought) known[kind].delete(id);
  };
}

/** Lets the rows that follow find the enterprises that a row has made, its project, and whom it has put below whom. */
export function settle({ fresh, lines, context }: RowTask, relations: readonly Relation[]): void {
  for (const known of fresh.values()) {
    context.made.add(known.id);
    context.enterprises.add(known);
  }
  for (const link of relations.map(toParentChild)) if (link !== null) context.owners.add(link);
  for (const { table, cells } of lines) if (table === 'projects') context.projectsByName.set(foldWhole(cells['name_zh']!), cells['id']!);
}
