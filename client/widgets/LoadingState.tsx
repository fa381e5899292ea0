import { useTranslation } from 'react-i18next';
import { useSlow } from './use-slow.ts';

/** Says in words what is being fetched, and after three seconds that it takes longer than usual. */
export function LoadingState({ what }: { what: string }) {
  const { t } = useTranslation();
  const slow = useSlow(true);
  return (
    <div className="lt-state" role="status">
      <span className="lt-state-bar" aria-hidden="true" />
      <p>{what}</p>
      {slow && <p className="lt-soft">{t('widgets.state.slow')}</p>}
    </div>
  );
}
