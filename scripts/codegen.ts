/** `npm run codegen`: writes every generated file from the schema, the client's documents and the saved queries. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateFiles } from './codegen-parts/generate-files.ts';

for (const { path, content } of await generateFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
