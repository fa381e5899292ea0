import { useTranslation } from 'react-i18next';
import { CorrectForm } from './CorrectForm.tsx';
import { EditDisclosure } from './EditDisclosure.tsx';
import { RetractForm } from './RetractForm.tsx';
import { UnciteForm } from './UnciteForm.tsx';

interface Props {
  /** The id of the fact. */
  fact: string;
  /** What of it is corrected, where that is to be said; null where it is put in anew rather than corrected. */
  correct?: string | null;
  /** Whether it rests on sources: a source itself does not. */
  isCited?: boolean;
}

/** Beside a fact: to correct it, to take a source from it, and to take it out. */
export function FactTools({ fact, correct, isCited = true }: Props) {
  const { t } = useTranslation();
  return (
    <div className="edit-tools">
      {correct !== null && (
        <EditDisclosure label={correct ?? t('edit.correct')}>{(close) => <CorrectForm fact={fact} onClose={close} />}</EditDisclosure>
      )}
      {isCited && <EditDisclosure label={t('edit.uncite')}>{(close) => <UnciteForm fact={fact} onClose={close} />}</EditDisclosure>}
      <EditDisclosure label={t('edit.retract')}>{(close) => <RetractForm id={fact} onClose={close} />}</EditDisclosure>
    </div>
  );
}
