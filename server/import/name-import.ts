import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Dataset } from '../domain/datasets.ts';
import type { Source } from '../domain/facts.ts';
import type { DatasetId } from '../domain/ids.ts';
import { InvalidInput } from '../errors.ts';
import { findTextProblem } from '../ingest/problems/check-text.ts';
import type { ImportFile } from './open-sheets.ts';
import type { SourceChoice } from './rows/import-context.ts';
import { toId } from './rows/to-id.ts';

const MOST_NAME = 200;

/** What an import is called after its files, and its source as long as nobody names one. */
export const toImportName = (files: readonly { name: string }[]): string =>
  files
    .map(({ name }) => name)
    .join('、')
    .slice(0, MOST_NAME);

/** The dataset that these files are: the same files are the same one, so that importing them twice changes nothing. */
export async function toImportDataset(files: readonly ImportFile[]): Promise<Omit<Dataset, 'loadedAt'>> {
  const digests = await Promise.all(files.map(async ({ path, name }) => ({ name, digest: await digestOf(path) })));
  const all = digests.map(({ digest }) => digest).sort();
  const id = `import-${createHash('sha256').update(all.join()).digest('hex').slice(0, 12)}`;
  return {
    id: id as DatasetId,
    name: toImportName(files),
    files: digests,
  };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  // a file that cannot be read is told by whoever reads it
  const parts = createReadStream(path);
  try {
    for await (const part of parts) hash.update(part as Uint8Array);
  } catch {
    return '';
  }
  return hash.digest('hex');
}

/** A source of the graph by its id or title, else a new one of this title. */
export function toSourceChoice(words: string, sources: readonly Source[]): SourceChoice {
  const known = sources.find(({ id, title }) => (id as string) === words || title === words);
  if (known !== undefined) return { id: known.id, title: null };
  const unfit = findTextProblem(words, 'title');
  if (unfit !== null)
    throw new InvalidInput({ zh: `来源的题名不能用：${unfit.zh}`, en: `this cannot be the title of a source: ${unfit.en}` });
  return { id: toId('src', words), title: words };
}
