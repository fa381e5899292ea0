import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateFiles } from '../../../scripts/codegen-parts/generate-files.ts';

it('has every generated file as the schema, the documents and the saved queries make it (npm run codegen)', async () => {
  for (const { path, content } of await generateFiles())
    expect(readFileSync(path, 'utf8') === content ? path : `${path} is stale`).toBe(path);
});
