/** What the thread that reads uploads is given, and what it gives back. */
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { Dataset } from '../../domain/datasets.ts';
import type { DatasetId } from '../../domain/ids.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { ImportCounts } from '../difference/count-outcomes.ts';
import type { Decision } from '../matching/decisions.ts';
import type { ImportFile } from '../open-sheets.ts';
import type { ImportReport } from '../report/import-report.ts';

export interface ReadTask {
  upload: string;
  files: ImportFile[];
  /** Where the rows to correct are written. */
  folder: string;
  language: 'zh' | 'en';
  mapping: Mapping;
  decisions: Decision[];
  /** The id of a source, or the title of a new one; null as long as nobody has said. */
  source: string | null;
  /** 2026-11-30. */
  today: string;
  packed: PackedSnapshot;
}

/** What the files say, held against the graph. */
export interface ReadResult {
  report: ImportReport;
  counts: ImportCounts;
  dataset: Omit<Dataset, 'loadedAt'>;
  /** Its facts and records, serialised. */
  content: SharedArrayBuffer;
  /** Names of the files with the rows to correct. */
  rejected: string[];
}
/** What the thread tells and asks while it goes on: how far it is, and who states each of the facts that a dataset states. */
export type ReadAsk = { upload: string; rows: number } | { ownershipOf: DatasetId };
