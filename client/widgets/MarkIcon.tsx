import { useTranslation } from 'react-i18next';
import { Ears } from './Ears.tsx';

export type Mark = 'FACT' | 'COMPUTED' | 'INFERRED' | 'HUMAN';

/** What is taken along says of a figure that it is no fact; of facts, and of what all screens compute, it says nothing. */
const TAKEN: ReadonlySet<Mark> = new Set(['INFERRED', 'HUMAN']);

/** The small mark beside a statement: recorded fact, computed, inferred or said by a person. */
export function MarkIcon({ mark }: { mark: Mark }) {
  const { t } = useTranslation();
  return (
    <span
      className={`lt-mark-icon lt-mark-${mark.toLowerCase()}`}
      title={t(`widgets.mark.${mark}`)}
      data-taken={TAKEN.has(mark) ? t('widgets.taken', { words: t(`widgets.markTaken.${mark}`) }) : undefined}
    >
      <span aria-hidden="true">{t(`widgets.markSign.${mark}`)}</span>
      <Ears>{t(`widgets.mark.${mark}`)}</Ears>
    </span>
  );
}
