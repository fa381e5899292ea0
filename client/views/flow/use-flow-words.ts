import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { toShortName } from '../../graph/elements/short-name.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { formatInterval } from '../../widgets/format-interval.ts';
import type { End, Flow } from './to-flows.ts';

/** Flows in the reader's words: what stands at their ends, how much they carry, and the whole in a sentence. */
export function useFlowWords(): {
  end: (end: End, side: 'from' | 'to') => string;
  amount: (flow: Pick<Flow, 'lo' | 'hi'>) => string;
  flow: (flow: Flow) => string;
} {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  return useMemo(() => {
    const end = (one: End, side: 'from' | 'to'): string =>
      one.kind === 'product' ? toShortName(nameOf(one.product)) : one.kind === 'user' ? nameOf(one.enterprise) : t(`flow.beyond.${side}`);
    const amount = ({ lo, hi }: Pick<Flow, 'lo' | 'hi'>): string =>
      formatInterval({ lo, hi, unit: 't/a' }, language, { yearly: true }) ?? '';
    const flow = (one: Flow): string =>
      t(`flow.said.${one.kind}`, { product: nameOf(one.product), to: end(one.to, 'to'), amount: amount(one) });
    return { end, amount, flow };
  }, [t, nameOf, language]);
}
