import { expect, it } from 'vitest';
import { createSchema } from '../../../server/graphql/schema/schema.ts';

it.each(['Date', 'DateTime', 'JSON'])('the scalar %s is described at run time as in the contract', (name) => {
  expect(createSchema().getType(name)?.description).toMatch(/[\u4e00-\u9fff]/);
});
