import { parse } from 'csv-parse/sync';
import { readText } from './read-text.ts';

/**
 * The ids of a table (none when it is missing), read ahead of the table itself: what is wrong with the file is said when it is read
 * properly. Null when it cannot be read.
 */
export function readIds(bytes: Uint8Array | undefined): ReadonlySet<string> | null {
  if (bytes === undefined) return new Set();
  const decoded = readText(bytes);
  if ('why' in decoded) return null;
  try {
    const rows = parse(decoded.text, {
      columns: (header: string[]) => header.map((name) => name.trim()),
      relax_column_count: true,
      delimiter: [',', '\t'],
    }) as Record<string, string>[];
    return new Set(rows.map((row) => row['id']?.trim() ?? '').filter((id) => id !== ''));
  } catch {
    return null;
  }
}
