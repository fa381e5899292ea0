import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { ImportOneDocument, type ImportShownFragment, type TypedDocumentString } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAttempt } from '../../state/use-attempt.ts';

export type Report = ImportShownFragment;

/** Milliseconds until what goes on is looked at again. */
const LOOK_AGAIN = 1000;

export function isGoingOn(report: Pick<Report, 'job'> | null | undefined): boolean {
  return report?.job?.state === 'RUNNING' || report?.job?.state === 'QUEUED';
}

/** What was handed in, looked at again and again while it is read or written. */
export function useImport(upload: string) {
  return useGraphQuery(
    ImportOneDocument,
    { upload },
    { keepLast: true, again: (answer) => (isGoingOn(answer?.importReport) ? LOOK_AGAIN : false) },
  );
}

/** Sends one change at a time; `wrong` is what stood in its way, in one sentence. */
export function useImportChange() {
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const run = <R>(work: () => Promise<R>): Promise<R | null> =>
    attempt(async () => {
      const answer = await work();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('Import') });
      return answer;
    });
  return {
    run,
    change: <R, V>(document: TypedDocumentString<R, V>, variables: V) => run(() => ask(document, variables, language)),
    language,
    isBusy,
    wrong: refusal?.text ?? null,
  };
}
