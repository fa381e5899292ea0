import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A screen of ours broke: says so, and offers the way on. */
export function ScreenFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="lt-state lt-state-error" role="alert">
      <p>
        <strong>{t('shell.failed')}</strong>
      </p>
      <p className="lt-soft">{t('shell.failedNext')}</p>
      <Button onClick={onRetry}>{t('widgets.state.retry')}</Button>
    </div>
  );
}
