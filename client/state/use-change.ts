import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import type { TypedDocumentString } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useAttempt } from './use-attempt.ts';

/**
 * Sends changes one at a time; `said` is what came of the last one, in one sentence, `wrong` what stood in its way, `refusal` all of that.
 * @param lists operations whose answers a change may alter; of the graph it may alter all
 */
export function useChange(lists: readonly string[] | null = null) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const [isSaved, setSaved] = useState(false);
  const change = <R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R | null> => {
    setSaved(false);
    return attempt(async () => {
      const answer = await ask(document, variables, language);
      setSaved(true);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => lists === null || lists.includes(String(queryKey[0])) });
      return answer;
    });
  };
  const wrong = refusal?.text ?? null;
  const saved = isSaved ? { text: t('widgets.saved'), isWrong: false } : null;
  return { change, isBusy, refusal, wrong, said: wrong === null ? saved : { text: wrong, isWrong: true } };
}
