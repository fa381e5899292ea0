import { useTranslation } from 'react-i18next';
import { AskExamplesDocument, ShellDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { QUESTION_IDS, type QuestionId } from '../../ask/cues.ts';
import type { Thing } from '../../ask/thing.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';

/**
 * What each question may be asked about, from what is loaded, or about what was named; a question that has nothing to be asked about has no
 * example.
 */
export function useExamples(about?: Thing | null): ReadonlyMap<QuestionId, string> {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const nameOf = useNameOf();
  const { data } = useGraphQuery(AskExamplesDocument, { chain, region });
  const { data: shell } = useGraphQuery(ShellDocument, {});
  const inView = shell?.chains?.find(({ id }) => id === chain);
  const named = (thing: Named | undefined): string => (thing ? nameOf(thing).replace(/\s*[(（].*/, '') : '');
  const words: Record<string, string> = {
    product: named(data?.gaps?.nodes[0]?.product),
    made: named(data?.critical?.[0]?.product),
    enterprise: named(data?.leaders?.[0]?.enterprise),
    other: named(data?.leaders?.[1]?.enterprise),
    ...(about?.kind === 'product' ? { product: named(about), made: named(about) } : {}),
    ...(about?.kind === 'enterprise' ? { enterprise: named(about), made: named(about) } : {}),
    segment: named(inView?.segments[0]),
    place: named(shell?.regions?.find(({ id, level }) => level === 'PROVINCE' && id !== region)),
  };
  return new Map(
    QUESTION_IDS.flatMap((id) => {
      const asked = t(`ask.example.${id}`, { skipInterpolation: true });
      const lacks = [...asked.matchAll(/\{\{(\w+)\}\}/g)].some(([, hole]) => !words[hole!]);
      return lacks ? [] : [[id, t(`ask.example.${id}`, words)] as const];
    }),
  );
}
