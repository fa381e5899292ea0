import { useQuery } from '@tanstack/react-query';
import { ShellDocument } from '../../api/generated.ts';
import type { GraphError } from '../../api/graph-error.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { giveAnswer } from '../../ask/answers/answer-of.ts';
import type { Said } from '../../ask/answers/answer.ts';
import { wordsOfChain } from '../../ask/plain-words.ts';
import { take, type Taken } from '../../ask/take.ts';
import { useScope } from '../../state/scope.ts';

export interface Asked extends Taken {
  said: Said | null;
}

/** What the text asks, and the answer of the graph. Nothing is asked while the text is empty. */
export function useAsked(text: string) {
  const { chain, region } = useScope();
  const language = useRequestLanguage();
  const { data: shell } = useGraphQuery(ShellDocument, {});
  return useQuery<Asked, GraphError>({
    queryKey: ['asked', text, chain, region, language],
    enabled: shell !== undefined && text.trim() !== '',
    queryFn: async ({ signal }) => {
      const inView = shell?.chains?.find(({ id }) => id === chain);
      const chainNames = inView ? wordsOfChain(inView) : [];
      const known = { segments: inView?.segments ?? [], levels: inView?.stages ?? [], chainNames, regions: shell?.regions ?? [], region };
      const taken = await take(text, known, { chain, region }, language, signal);
      if (!taken.filled) return { ...taken, said: null };
      return { ...taken, ...(await giveAnswer(taken.filled, language, signal)) };
    },
  });
}
