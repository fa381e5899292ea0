import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import { EditSeenDocument, type EditResultFragment, type TypedDocumentString } from '../api/generated.ts';
import { asGraphError } from '../api/graph-error.ts';
import { useRequestLanguage } from '../api/language.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useScope } from '../state/scope.ts';
import { noteSaid } from './said.ts';
import { sayEffect } from './say-effect.ts';

/** A field that another has changed meanwhile. */
export interface Collision {
  field: string;
  yours: unknown;
  theirs: unknown;
}
export interface Refusal {
  text: string;
  collisions: readonly Collision[];
}
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
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (variables: Omit<V, keyof Where>, expect: string | null): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await ask(document, { ...variables, chain, region, expect } as V, language);
      const [result] = Object.values(answer);
      if (result) noteSaid(sayEffect(result, { t, nameOf }));
      await queries.invalidateQueries();
      onDone();
    } catch (error) {
      const { code, said, details } = asGraphError(error);
      const collisions = Array.isArray(details['conflicts']) ? (details['conflicts'] as Collision[]) : [];
      setRefusal({ text: said ?? t(`widgets.error.${code}`), collisions });
    } finally {
      setBusy(false);
    }
  };
  /** Writes over what another has changed, which is seen now. */
  const sendAnyway = async (variables: Omit<V, keyof Where>): Promise<void> =>
    send(variables, (await ask(EditSeenDocument, {}, language)).asOf?.id ?? null);
  return { send, sendAnyway, isBusy, refusal };
}
