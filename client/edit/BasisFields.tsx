import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../widgets/TextField.tsx';
import { SourceFields, type SourceDraft } from './forms/SourceFields.tsx';
import { SourcePicker } from './SourcePicker.tsx';

/** Where a fact comes from, while it is being said. */
export interface BasisDraft {
  by: 'asked' | 'source' | 'new';
  source: string | null;
  whom: string;
  date: string;
  note: string;
  /** A source that is not there yet. */
  made: SourceDraft;
}

/** Somebody was asked, or a source says it: one that is known, or a new one. */
export function BasisFields({ value, onChange }: { value: BasisDraft; onChange: (value: BasisDraft) => void }) {
  const { t } = useTranslation();
  const group = useId();
  const set = (change: Partial<BasisDraft>) => onChange({ ...value, ...change });
  return (
    <fieldset className="edit-basis">
      <legend>{t('edit.basis')}</legend>
      <p className="edit-ways">
        {(['asked', 'source', 'new'] as const).map((by) => (
          <label key={by}>
            <input type="radio" name={group} checked={value.by === by} onChange={() => set({ by })} /> {t(`edit.by.${by}`)}
          </label>
        ))}
      </p>
      {value.by === 'source' && <SourcePicker value={value.source} made={value.made.title} onChange={(source) => set({ source })} />}
      {value.by === 'new' && (
        <div className="edit-fields">
          <SourceFields of={(name) => ({ value: value.made[name], onChange: (text) => set({ made: { ...value.made, [name]: text } }) })} />
        </div>
      )}
      {value.by === 'asked' && (
        <div className="edit-fields">
          <TextField
            label={t('edit.whom')}
            value={value.whom}
            required
            maxLength={200}
            autoComplete="off"
            onChange={(whom) => set({ whom })}
          />
          <TextField label={t('edit.askedOn')} type="date" value={value.date} required onChange={(date) => set({ date })} />
          <TextField label={t('edit.note')} value={value.note} maxLength={2000} autoComplete="off" onChange={(note) => set({ note })} />
        </div>
      )}
    </fieldset>
  );
}
