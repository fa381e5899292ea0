import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asGraphError } from '../api/graph-error.ts';

/** Why something was not done: one sentence for people, and what else the server says of it, by name. */
export interface Refusal {
  text: string;
  details: Readonly<Record<string, unknown>>;
}

/** Does one thing at a time; `refusal` is what stood in the way of the last one. What was refused gives null. */
export function useAttempt() {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = async <R>(work: () => Promise<R>): Promise<R | null> => {
    setBusy(true);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      const { code, said, details } = asGraphError(error);
      setRefusal({ text: said ?? t(`widgets.error.${code}`), details });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { attempt, isBusy, refusal };
}
