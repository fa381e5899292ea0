import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import type { TypedDocumentString } from '../api/generated.ts';
import { asGraphError } from '../api/graph-error.ts';
import { useRequestLanguage } from '../api/language.ts';

/**
 * Sends changes one at a time; `said` is what came of the last one, in one sentence.
 * @param lists operations whose answers a change may alter; of the graph it may alter all
 */
export function useChange(lists: readonly string[] | null = null) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; isWrong: boolean } | null>(null);
  const change = async <R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R | null> => {
    setBusy(true);
    setSaid(null);
    try {
      const answer = await ask(document, variables, language);
      setSaid({ text: t('widgets.saved'), isWrong: false });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => lists === null || lists.includes(String(queryKey[0])) });
      return answer;
    } catch (error) {
      const { code, said: why } = asGraphError(error);
      setSaid({ text: why ?? t(`widgets.error.${code}`), isWrong: true });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { change, isBusy, said };
}
