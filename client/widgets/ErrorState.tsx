import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asGraphError } from '../api/graph-error.ts';

/** Asking the same again would get the same answer. */
const FINAL: ReadonlySet<string> = new Set(['NOT_FOUND', 'INVALID_INPUT', 'FORBIDDEN', 'TOO_COSTLY']);

/** What went wrong in one sentence, and what to do: the server's own sentence where it has one for people. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { code, said } = asGraphError(error);
  return (
    <div className="lt-state lt-state-error" role="alert">
      <p>
        <strong>{said ?? t(`widgets.error.${code}`)}</strong>
      </p>
      <p className="lt-soft">{t(`widgets.errorNext.${code}`)}</p>
      {onRetry && !FINAL.has(code) && <Button onClick={onRetry}>{t('widgets.state.retry')}</Button>}
    </div>
  );
}
