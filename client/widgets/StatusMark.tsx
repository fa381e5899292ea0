import { useTranslation } from 'react-i18next';
import { Ears } from './Ears.tsx';
import type { ProductStatus } from '../api/generated.ts';
import { statusWordKey } from './status.ts';
import { SHAPE, StatusShape } from './StatusShape.tsx';

/** The mark of a status by shape and colour; its word is there for ears, and for eyes with `withWord`. */
export function StatusMark({ status, withWord = false }: { status: ProductStatus; withWord?: boolean }) {
  const { t } = useTranslation();
  const word = t(statusWordKey(status));
  return (
    <span className={`lt-status lt-status-${status.toLowerCase()}`}>
      <svg aria-hidden="true" className="lt-mark" viewBox={`0 0 ${SHAPE} ${SHAPE}`} width={SHAPE} height={SHAPE}>
        <StatusShape status={status} />
      </svg>
      {withWord ? <span className="lt-status-word">{word}</span> : <Ears>{word}</Ears>}
    </span>
  );
}
