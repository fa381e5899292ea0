import { FIELDS, PASSED_OVER } from '../../../import/columns/fields.ts';
import { InvalidInput } from '../../../errors.ts';
import { checkLength } from '../../arguments/check-text.ts';
import { mustFind } from '../../arguments/must-find.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mustFindRevision, numberOf } from '../../nodes/revisions.ts';

const ALL_FIELDS: readonly string[] = [...FIELDS, ...PASSED_OVER];

/** @throws NotFound for an upload that is not there, InvalidInput, Conflict */
export const importFiles: MutationResolvers['importFiles'] = async (_, { upload, mapping, products, source, dryRun, expect }, context) => {
  const { loaders, index } = context;
  for (const { field } of mapping ?? []) if (!ALL_FIELDS.includes(field)) throw unknownField(field);
  if (source != null) checkLength(source, 'source');
  for (const { name, product } of products ?? []) {
    checkLength(name, 'products');
    if (product != null) mustFind(index.products, product, 'product');
  }
  const wish = {
    upload,
    columns: mapping?.map((one) => ({ ...one })),
    products: products?.map(({ name, product }) => ({ name, product: product ?? null })),
    source: source ?? undefined,
  };
  if (dryRun !== false) return loaders.importing('read', wish);
  return loaders.importing('commit', { ...wish, expect: expect == null ? null : numberOf(await mustFindRevision(expect, context)) });
};

function unknownField(field: string): InvalidInput {
  return new InvalidInput(
    {
      zh: `mapping 里的 field 不能是“${field}”，可用：${ALL_FIELDS.join('、')}。`,
      en: `A field of mapping cannot be "${field}"; it is one of ${ALL_FIELDS.join(', ')}.`,
    },
    { argument: 'mapping' },
  );
}
