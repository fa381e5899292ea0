import { basename } from 'node:path';
import { serialize } from 'node:v8';
import { toShared } from '../../chain/packed-snapshot.ts';
import { unpackSnapshot } from '../../chain/unpack.ts';
import type { Ownership } from '../../domain/datasets.ts';
import type { Control } from '../../work/serve-work.ts';
import { WorkEnded } from '../../work/work-ended.ts';
import { countOutcomes } from '../difference/count-outcomes.ts';
import { isOwnOf, withoutDataset } from '../difference/own-facts.ts';
import { toContent } from '../difference/to-content.ts';
import { toImportDataset, toImportName, toSourceChoice } from '../name-import.ts';
import { readImport } from '../read-import.ts';
import { createRejectedRows } from '../report/write-rejected.ts';
import type { ReadAsk, ReadResult, ReadTask } from './messages.ts';

/** Reads the files of an upload, holds them against the graph, and writes the rows to correct beside them. Runs in a thread. */
export async function readUpload(task: ReadTask, control: Pick<Control, 'stopReason' | 'ask'>): Promise<ReadResult> {
  const { facts, records } = unpackSnapshot(task.packed);
  const dataset = await toImportDataset(task.files);
  const all = { facts, records };
  const owned = (await control.ask({ ownershipOf: dataset.id } satisfies ReadAsk)) as Ownership[];
  const isOwn = isOwnOf(owned, dataset.id);
  const others = withoutDataset(all, isOwn);
  const source = toSourceChoice(task.source ?? toImportName(task.files), others.facts.sources);
  const stop = new AbortController();
  const rejected = createRejectedRows();
  const { report, collector } = await readImport(task.files, others, {
    mapping: task.mapping,
    decisions: task.decisions,
    source,
    today: task.today,
    signal: stop.signal,
    onRejected: rejected.add,
    onProgress(rows) {
      const reason = control.stopReason();
      if (reason !== null) stop.abort(new WorkEnded(reason));
      void control.ask({ upload: task.upload, rows } satisfies ReadAsk);
    },
  });
  const content = toContent(collector, source);
  return {
    report,
    counts: countOutcomes(content, all, isOwn, task.source === null && source.title !== null ? source.id : null),
    dataset,
    content: toShared(serialize(content)),
    rejected: (await rejected.write(task.folder, task.language)).map((path) => basename(path)),
  };
}
