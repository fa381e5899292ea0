import { stat } from 'node:fs/promises';
import { findHeader } from './columns/find-header.ts';
import { NO_MAPPING } from './columns/mapping.ts';
import { openSheets, type ImportFile } from './open-sheets.ts';

/** A file of rows to correct is written with at most 20,000 of them. */
const MOST_BYTES = 32 * 2 ** 20;

/** The places of rows that a further file holds in corrected form: those are read there, and no more where they stood. */
export async function findCorrected(files: readonly ImportFile[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const { path, name } of files.slice(1)) {
    if ((await stat(path).catch(() => ({ size: 0 }))).size > MOST_BYTES) continue;
    const file = await openSheets(path, name);
    try {
      for (const sheet of file.sheets) {
        const header = await findHeader(sheet, NO_MAPPING, { toProduct: () => null, year: '9999' });
        const at = header?.columns.find(({ field }) => field === 'origin')?.at;
        if (header === null || at === undefined) continue;
        for await (const { row, cells } of sheet.rows(signal)) if (row >= header.from && cells[at]) places.add(cells[at]);
      }
    } finally {
      file.close();
    }
  }
  return places;
}
