/** What moved the gaps of a chain in a region, as the schema shows it. */
import type { GraphQLSchema } from 'graphql';
import type { Product } from '../../domain/facts.ts';
import type { ProductId, SegmentId } from '../../domain/ids.ts';
import type { GapKind } from '../../domain/words.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { GapChangeKind, GapMove } from '../../history/gap-changes.ts';
import type { MovedRevision } from '../../history/messages.ts';
import type { Context } from '../context/context.ts';
import type { RevisionLine } from '../nodes/parents.ts';
import { toRevisionLine } from '../nodes/revisions.ts';
import { sayCause } from './say-history.ts';

export interface GapChangeLine {
  revision: RevisionLine;
  gap: GapKind;
  was: GapKind | null;
  product: Product;
  change: GapChangeKind;
  cause: string;
}

/** A product of which nothing is known but what it was called. */
const GONE: Omit<Product, 'id' | 'name' | 'nameEn'> = {
  noun: 'PRODUCT',
  aliases: [],
  stage: 0,
  segment: '' as SegmentId,
  branch: null,
  unit: null,
  trade: 'WIDE',
  size: null,
  density: null,
  metals: [],
  hs6: null,
  gb4754: null,
  isClass: false,
  classKind: null,
  parentClass: null,
  chains: [],
  evidence: [],
};

/** Newest first, within a revision by product. */
export async function toGapChanges(revisions: readonly MovedRevision[], schema: GraphQLSchema, context: Context): Promise<GapChangeLine[]> {
  const records = new Map((await context.loaders.revisions()).map((one) => [one.id, one]));
  const datasets = new Map(context.snapshot.origins.datasets.map(({ id, name }) => [id as string, name]));
  return [...revisions].reverse().flatMap(({ revision, moves }) => {
    const record = records.get(revision);
    return record ? moves.map((move) => toLine(move, record, datasets, schema, context)) : [];
  });
}

function toLine(
  { product, name, gap, was, change, cause }: GapMove,
  record: RevisionRecord,
  datasets: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
  context: Context,
) {
  const id = product as ProductId;
  return {
    revision: toRevisionLine(record),
    gap,
    was,
    // One that is gone since is called as it was then.
    product: context.index.products.get(id) ?? { ...GONE, id, name: name.zh, nameEn: name.en },
    change,
    cause: sayCause(cause, record, datasets, schema, context.language),
  };
}
