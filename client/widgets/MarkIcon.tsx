import { useTranslation } from 'react-i18next';
import { Ears } from './Ears.tsx';

export type Mark = 'FACT' | 'COMPUTED' | 'INFERRED' | 'HUMAN';

/** The small mark beside a statement: recorded fact, computed, inferred or said by a person. */
export function MarkIcon({ mark }: { mark: Mark }) {
  const { t } = useTranslation();
  return (
    <span className={`lt-mark-icon lt-mark-${mark.toLowerCase()}`} title={t(`widgets.mark.${mark}`)}>
      <span aria-hidden="true">{t(`widgets.markSign.${mark}`)}</span>
      <Ears>{t(`widgets.mark.${mark}`)}</Ears>
    </span>
  );
}
