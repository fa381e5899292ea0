/** Executes one operation and gives the bytes of its answer. Runs in a thread. */
import { execute, parse, type GraphQLError, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { LimitReached } from '../../analysis/method/budget.ts';
import { NO_TEXTS, type SourceTexts } from '../../chain/source-texts.ts';
import type { ListedDataset } from '../../domain/datasets.ts';
import { putLast } from '../../domain/put-last.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { HistoryAsk } from '../../history/messages.ts';
import type { Control } from '../../work/serve-work.ts';
import { Context, type Reading } from '../context/context.ts';
import { createErrorFormatter } from '../context/format-error.ts';
import { withLanguage } from '../context/language.ts';
import { createImporting } from '../context/importing.ts';
import { createKeeping } from '../context/keeping.ts';
import { createDrafting } from '../context/drafting.ts';
import { createUndoing } from '../context/undoing.ts';
import { createWriting } from '../context/writing.ts';
import { createLoaders } from '../context/loaders.ts';
import { createAnswerMeter, type Cut } from '../context/answer-meter.ts';
import { aboutCut } from './cut-answer.ts';
import type { Answer, Ask, Question } from './messages.ts';
import { createThreadLog } from './thread-log.ts';

export interface Answering {
  schema: GraphQLSchema;
  texts: SourceTexts;
  mostBytes: number;
}

export async function answerQuestion(question: Question, reading: Reading, control: Control, answering: Answering): Promise<Answer> {
  const { schema, mostBytes } = answering;
  const texts = question.mayReadTexts ? answering.texts : NO_TEXTS;
  const log = createThreadLog();
  const meter = createAnswerMeter(mostBytes, control.stopReason);
  const { viewer, language } = question;
  const ask = (about: Ask): Promise<unknown> => control.ask(about);
  const loaders = createLoaders({
    revisions: () => ask('revisions') as Promise<RevisionRecord[]>,
    datasets: () => ask('datasets') as Promise<ListedDataset[]>,
    history: async (what, about) => (await ask({ history: { what, ask: about } as HistoryAsk })) as never,
    keeping: createKeeping(ask, viewer),
    write: createWriting(ask, viewer),
    undo: createUndoing(ask, viewer),
    drafting: createDrafting(ask, viewer),
    importing: createImporting(ask, { by: viewer.name, role: viewer.role, address: viewer.address, language }),
  });
  const contextValue = new Context({
    schema,
    language,
    viewer,
    loaders,
    reading,
    variables: question.variables,
    texts,
    time: control,
    meter,
  });
  return withLanguage(language, async () => {
    const { data, errors = [] } = await execute({
      schema,
      document: parseDocument(question.document),
      contextValue,
      variableValues: question.variables,
      operationName: question.operationName,
    });
    const cut = meter.cut ?? findUnfinished(errors);
    if (cut) return cutAnswer(cut, contextValue.revision, log.faults);
    const format = createErrorFormatter(log, () => question.requestId);
    const shown = errors.map((error) => format(toFormatted(error), error));
    const text = JSON.stringify(data ?? null);
    if (Buffer.byteLength(text) + sizeOfErrors(shown) > mostBytes)
      return cutAnswer({ reason: 'SIZE', narrow: [] }, contextValue.revision, log.faults);
    return { data: text, errors: shown, revision: contextValue.revision, faults: log.faults };
  });
}

/** A search that is worth nothing in part, and whose time was over. */
function findUnfinished(errors: readonly GraphQLError[]): Cut | null {
  const unfinished = errors.find(({ originalError }) => originalError instanceof LimitReached);
  return unfinished ? { reason: 'TIME', narrow: [String(unfinished.path?.[0] ?? '')] } : null;
}

function cutAnswer(cut: Cut, revision: Answer['revision'], faults: Answer['faults']): Answer {
  return { data: 'null', errors: [aboutCut(cut)], revision, faults };
}

/** As Apollo Server gives an error to the formatter: one without a code is ours. */
function toFormatted(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  return { ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } };
}

function sizeOfErrors(errors: readonly GraphQLFormattedError[]): number {
  return errors.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(errors));
}

/** The documents of our own pages come again and again. */
const KEPT_DOCUMENTS = 100;
const KEPT_LENGTH = 10_000;
const parsed = new Map<string, DocumentNode>();

function parseDocument(text: string): DocumentNode {
  const known = parsed.get(text);
  if (known) return known;
  const document = parse(text);
  if (text.length <= KEPT_LENGTH) putLast(parsed, text, document, KEPT_DOCUMENTS);
  return document;
}
