import { useTranslation } from 'react-i18next';
import { noteSaid, useSaid } from './said.ts';
import './edit.css';

/** What the last write has changed, below the head of the page until it is closed. */
export function EditSaid() {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <div role="status">
      {said !== null && (
        <p className="edit-said">
          {said}
          <button type="button" aria-label={t('edit.close')} onClick={() => noteSaid(null)}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
