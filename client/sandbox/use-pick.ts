import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MakersHereDocument, type ProductStatus } from '../api/generated.ts';
import { useRequestLanguage } from '../api/language.ts';
import { toQuestion } from '../api/use-query.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { isAvailable } from '../widgets/status.ts';
import { SANDBOX_STATE } from './sandbox-state.ts';

/**
 * What a press on a product of the map does while the sandbox stands open: opens it, brings it (again: takes it away), or stops whoever
 * makes it here (again: lets them run). `said` is why a press did nothing, in words.
 */
export function usePick(open: (product: string) => void): {
  pick: (product: string, status: ProductStatus) => void;
  said: string;
} {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { region } = useScope();
  const language = useRequestLanguage();
  const client = useQueryClient();
  const [state, change] = useViewState(SANDBOX_STATE);
  const [said, setSaid] = useState('');
  const toggleStop = async (product: string): Promise<void> => {
    const answer = await client.fetchQuery(toQuestion(MakersHereDocument, { product, region }, language));
    const found = answer.product;
    const makers = new Set([...(found?.madeBy.nodes ?? []), ...(found?.parentClass?.madeBy.nodes ?? [])].map((one) => one.enterprise.id));
    if (makers.size === 0) {
      setSaid(t('sandbox.pick.nobody', { name: found ? nameOf(found) : product }));
      return;
    }
    const running = [...makers].filter((id) => !state.stop.includes(id));
    const stop = running.length > 0 ? [...state.stop, ...running] : state.stop.filter((id) => !makers.has(id));
    change({ open: true, stop });
  };
  const pick = (product: string, status: ProductStatus): void => {
    setSaid('');
    const { add } = state;
    if (state.pick === 'look') open(product);
    else if (state.pick === 'add') {
      if (add.includes(product)) change({ open: true, add: add.filter((id) => id !== product) });
      else if (isAvailable(status)) setSaid(t('sandbox.pick.there'));
      else change({ open: true, add: [...add, product] });
    } else toggleStop(product).catch(() => setSaid(t('sandbox.pick.failed')));
  };
  return { pick, said };
}
