import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportedList } from '../../server/import/difference/collect-facts.ts';
import { readImport } from '../../server/import/read-import.ts';
import type { Existing } from '../../server/import/rows/import-context.ts';

/** What the import makes of the text of one CSV table: the facts of its own list by list, and its problems and remarks in Chinese lines. */
export async function readSheet(text: string, existing: Existing) {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-sheet-'));
  try {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text);
    const options = { source: { id: 'src-import', title: '一张表' }, today: '2026-11-30' };
    const { report, collector } = await readImport([{ path, name: 'table.csv' }], existing, options);
    return {
      report,
      own: (list: ImportedList) => [...collector.own.get(list)!.values()].map(({ fact }) => fact as unknown as Record<string, unknown>),
      problems: report.problems.map(({ row, column, sentence }) => `${row} ${column} ${sentence.zh}`),
      said: report.remarks.map(({ sentence }) => sentence.zh).join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
