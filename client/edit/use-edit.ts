import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import { EditSeenDocument, type EditResultFragment, type TypedDocumentString } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useAttempt } from '../state/use-attempt.ts';
import { useScope } from '../state/scope.ts';
import { noteSaid } from './said.ts';
import { sayEffect } from './say-effect.ts';

/** What a form sends besides what it is about. */
export interface Where {
  chain: string;
  region: string;
  expect?: string | null | undefined;
}

/** Sends one write; what it changed is said on the page, and everything that is shown is asked anew. */
export function useEdit<V extends Where>(
  document: TypedDocumentString<Record<string, EditResultFragment | null | undefined>, V>,
  onDone: () => void,
) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const write = async (toVariables: () => Promise<Omit<V, keyof Where>>, expect: string | null): Promise<void> => {
    const variables = await toVariables();
    const [result] = Object.values(await ask(document, { ...variables, chain, region, expect } as V, language));
    if (result) noteSaid(sayEffect(result, { t, nameOf }));
    await queries.invalidateQueries();
    onDone();
  };
  return {
    send: (toVariables: () => Promise<Omit<V, keyof Where>>, expect: string | null) => attempt(() => write(toVariables, expect)),
    /** Writes over what another has changed, which is seen now. */
    sendAnyway: (toVariables: () => Promise<Omit<V, keyof Where>>) =>
      attempt(async () => write(toVariables, (await ask(EditSeenDocument, {}, language)).asOf?.id ?? null)),
    isBusy,
    refusal,
    wrong: refusal?.text ?? null,
  };
}
