import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/ask.ts';
import { ImportOneDocument, type ImportShownFragment, type TypedDocumentString } from '../../api/generated.ts';
import { asGraphError } from '../../api/graph-error.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';

export type Report = ImportShownFragment;

/** Milliseconds until what goes on is looked at again. */
const LOOK_AGAIN = 1000;

export function isGoingOn(report: Pick<Report, 'job'> | null | undefined): boolean {
  return report?.job?.state === 'RUNNING' || report?.job?.state === 'QUEUED';
}

/** What was handed in, looked at again and again while it is read or written. */
export function useImport(upload: string) {
  const answer = useGraphQuery(ImportOneDocument, { upload }, { keepLast: true });
  const { refetch } = answer;
  const goesOn = isGoingOn(answer.data?.importReport);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [goesOn, refetch]);
  return answer;
}

/** Sends one change at a time; `wrong` is what stood in its way, in one sentence. */
export function useImportChange() {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const run = async <R>(work: () => Promise<R>): Promise<R | null> => {
    setBusy(true);
    setWrong(null);
    try {
      const answer = await work();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('Import') });
      return answer;
    } catch (error) {
      const { code, said } = asGraphError(error);
      setWrong(said ?? t(`widgets.error.${code}`));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return {
    run,
    change: <R, V>(document: TypedDocumentString<R, V>, variables: V) => run(() => ask(document, variables, language)),
    language,
    isBusy,
    wrong,
  };
}
