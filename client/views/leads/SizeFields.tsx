import { useTranslation } from 'react-i18next';
import { TextField } from '../../widgets/TextField.tsx';
import type { FieldsProps } from './fields.ts';
import { FIGURES, unitOf, type LeadSeen } from './lead-draft.ts';

/** How large it would be: money, land, energy, what it may give off. */
export function SizeFields({ draft, set, lead }: FieldsProps & { lead: LeadSeen }) {
  const { t } = useTranslation();
  const number = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField key={label} look="lt-under" label={label} type="number" min={0} step="any" value={value} onChange={onChange} />
  );
  return (
    <fieldset>
      <legend>{t('leads.section.size')}</legend>
      {FIGURES.map((figure) =>
        number(
          t('leads.inUnit', {
            what: t(`leads.${figure}`),
            unit: t(`leads.unit.${unitOf(figure, lead)}`, { defaultValue: unitOf(figure, lead) }),
          }),
          draft[figure],
          (text) => set({ [figure]: text }),
        ),
      )}
      {number(t('leads.landMu'), draft.landMu, (landMu) => set({ landMu }))}
      {number(t('leads.energyTce'), draft.energyTce, (energyTce) => set({ energyTce }))}
      <TextField
        look="lt-under"
        label={t('leads.emissionQuota')}
        value={draft.emissionQuota}
        maxLength={2000}
        onChange={(emissionQuota) => set({ emissionQuota })}
      />
    </fieldset>
  );
}
