/** The program of the thread that reads uploads; an entry of its own in the compiled server. Nothing of the graph is kept in it. */
import { serveWork } from '../../work/serve-work.ts';
import type { ReadResult, ReadTask } from './messages.ts';
import { readUpload } from './read-upload.ts';

serveWork<ReadTask, null, ReadResult>({
  prepare: () => null,
  work: (task, _, control) => readUpload(task, control),
});
