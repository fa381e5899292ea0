import { useTranslation } from 'react-i18next';
import { Ears } from './Ears.tsx';
import type { ProductStatus } from '../api/generated.ts';
import { STATUS_MARKS, statusWordKey } from './status.ts';

/** The mark of a status in its colour; its word is there for ears, and for eyes with `withWord`. */
export function StatusMark({ status, withWord = false }: { status: ProductStatus; withWord?: boolean }) {
  const { t } = useTranslation();
  const word = t(statusWordKey(status));
  return (
    <span className={`lt-status lt-status-${status.toLowerCase()}`}>
      <span aria-hidden="true" className="lt-mark">
        {STATUS_MARKS[status]}
      </span>
      {withWord ? <span className="lt-status-word">{word}</span> : <Ears>{word}</Ears>}
    </span>
  );
}
