import { useQuery } from '@tanstack/react-query';
import { ShellDocument } from '../../api/generated.ts';
import type { GraphError } from '../../api/graph-error.ts';
import { ask } from '../../api/ask.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { answerOf } from '../../ask/answers/answer-of.ts';
import type { Said } from '../../ask/answers/answer.ts';
import type { Filled } from '../../ask/filled.ts';
import { fill, fillName } from '../../ask/fill.ts';
import { findNamed } from '../../ask/suggest.ts';
import type { Thing } from '../../ask/thing.ts';
import { toPlain } from '../../ask/plain-words.ts';
import { understand, type Reading } from '../../ask/understand.ts';
import { useScope } from '../../state/scope.ts';

export interface Asked {
  readings: readonly Reading[];
  /** The question with what it names; null where the graph knows no such thing. */
  filled: Filled | null;
  said: Said | null;
  /** What it names, where no answer could be given. */
  named: Thing | null;
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
      const segments = shell?.chains?.find(({ id }) => id === chain)?.segments ?? [];
      const readings = understand(text, { segments, regions: shell?.regions ?? [], region });
      const place = { chain, region };
      const filled =
        readings.length === 0 ? await fillName(toPlain(text), place, language, signal) : await fill(readings, place, language, signal);
      if (!filled) return { readings, filled: null, said: null, named: await findNamed(text, readings, language, signal) };
      const { document, variables, said } = answerOf(filled);
      return { readings, filled, named: null, said: said(await ask(document, variables(filled) as never, language, signal), filled) };
    },
  });
}
