import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { ComplementsDocument, type ComplementsQuery } from '../../api/generated.ts';
import type { GraphError } from '../../api/graph-error.ts';
import { useRequestLanguage } from '../../api/language.ts';

type Products = NonNullable<ComplementsQuery['compareRegions']>['complements'][number]['products'];

/** `gives`: what the other region has and ours needs; `takes`: what ours has and the other needs. */
export interface Complement {
  region: string;
  gives: Products;
  takes: Products;
}

/** One question compares 20 regions at most: ours and 19 others. */
const AT_ONCE = 19;

/** How each of the other regions completes ours, the fullest first; those that do not are left out. */
export function useComplements(chain: string, own: string, others: readonly string[] | null) {
  const language = useRequestLanguage();
  return useQuery<Complement[], GraphError>({
    queryKey: ['Complements', chain, own, others, language],
    enabled: others !== null,
    queryFn: async ({ signal }) => {
      const found: Complement[] = [];
      for (let at = 0; at < (others ?? []).length; at += AT_ONCE) {
        const some = (others ?? []).slice(at, at + AT_ONCE);
        const { compareRegions } = await ask(ComplementsDocument, { chain, regions: [own, ...some] }, language, signal);
        found.push(...some.map((region) => toComplement(region, own, compareRegions?.complements ?? [])));
      }
      return found
        .filter(({ gives, takes }) => gives.length + takes.length > 0)
        .sort((a, b) => b.gives.length + b.takes.length - a.gives.length - a.takes.length);
    },
  });
}

function toComplement(region: string, own: string, pairs: NonNullable<ComplementsQuery['compareRegions']>['complements']): Complement {
  const between = (from: string, to: string): Products => pairs.find((pair) => pair.from.id === from && pair.to.id === to)?.products ?? [];
  return { region, gives: between(region, own), takes: between(own, region) };
}
