/** The program of an answering thread; an entry of its own in the compiled server. It keeps the snapshot of the newest revision. */
import process from 'node:process';
import { GraphQLError } from 'graphql';
import { threadCache } from '../../chain/byte-cache.ts';
import { createSourceTexts, NO_TEXTS } from '../../chain/source-texts.ts';
import { openSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { threadUnpacker } from '../../chain/unpack.ts';
import { isSameRevision } from '../../graph/queries/read-revision.ts';
import { fromSentError } from '../../work/sent-error.ts';
import { readSettings, serveWork } from '../../work/serve-work.ts';
import type { Reading } from '../context/context.ts';
import { guardSchema } from '../guard/guard-schema.ts';
import { createSchema } from '../schema/schema.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer, AnswerSettings, Question } from './messages.ts';
import { meterSchema } from './meter-schema.ts';

const { textsFolder, mostBytes, cacheBytes } = readSettings<AnswerSettings>();
threadCache.limit(cacheBytes);
const answering = {
  schema: meterSchema(guardSchema(createSchema())),
  texts: textsFolder === null ? NO_TEXTS : createSourceTexts(textsFolder),
  mostBytes,
};
// graphql-js leaves the rejections of siblings behind when one field fails: they have been answered with that field's error.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof GraphQLError)) throw reason;
});
let kept: Snapshot | null = null;
/** The one revision of the past that was asked for last. */
let past: Snapshot | null = null;

serveWork<Question, Reading, Answer>({
  prepare({ reading, isPast }) {
    if ('error' in reading) return { error: fromSentError(reading.error) };
    if (isPast) {
      if (past && isSameRevision(past.revision, reading.packed.revision)) return { snapshot: past };
      past = null;
      past = openSnapshot(reading.packed);
      buildModels(past);
      return { snapshot: past };
    }
    if (!kept || !isSameRevision(kept.revision, reading.packed.revision)) {
      // The old revision goes before the new one comes: both at once may be more than a thread has room for.
      kept = null;
      threadCache.clear();
      kept = openSnapshot(reading.packed, threadUnpacker);
      buildModels(kept);
    }
    return { snapshot: kept };
  },
  work: (question, reading, control) => answerQuestion(question, reading, control, answering),
  held: () => threadCache.bytes(),
});

/** The models of a large graph take seconds: a question that had to pay for them with its own time might never finish. */
function buildModels(snapshot: Snapshot): void {
  for (const { id } of snapshot.facts.chains) {
    try {
      snapshot.model(id);
    } catch {
      // Whoever asks for this chain is told, and only he.
    }
  }
}
