/** The program of an answering thread; an entry of its own in the compiled server. It keeps the snapshot of the newest revision. */
import { createSourceTexts, NO_TEXTS } from '../../chain/source-texts.ts';
import { openSnapshot, type Snapshot } from '../../chain/snapshot.ts';
import { isSameRevision } from '../../graph/queries/read-revision.ts';
import { fromSentError } from '../../work/sent-error.ts';
import { readSettings, serveWork } from '../../work/serve-work.ts';
import type { Reading } from '../context/context.ts';
import { createSchema } from '../server/schema.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer, AnswerSettings, Question } from './messages.ts';
import { meterSchema } from './meter-schema.ts';

const { textsFolder, mostBytes } = readSettings<AnswerSettings>();
const answering = {
  schema: meterSchema(createSchema()),
  texts: textsFolder === null ? NO_TEXTS : createSourceTexts(textsFolder),
  mostBytes,
};
let kept: Snapshot | null = null;

serveWork<Question, Reading, Answer>({
  prepare({ reading }) {
    if ('error' in reading) return { error: fromSentError(reading.error) };
    if (!kept || !isSameRevision(kept.revision, reading.packed.revision)) kept = openSnapshot(reading.packed);
    return { snapshot: kept };
  },
  work: (question, reading, control) => answerQuestion(question, reading, control, answering),
});
