import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeadCriterion } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { FieldUnder } from '../../widgets/fields/FieldUnder.tsx';
import { bySearch, toChoices } from '../../widgets/names/choices.ts';
import { TextField } from '../../widgets/TextField.tsx';
import { IN_FIGURES } from './fields.ts';
import { BETWEEN, splitVeto, useProcesses } from './use-processes.ts';

interface Props {
  criterion: LeadCriterion;
  value: string;
  onChange: (veto: string) => void;
}

/** What speaks against a lead whatever else it has: processes out of a list, words of no capacity, or a limit; some only score. */
export function VetoField({ criterion, value, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const processes = useProcesses();
  const label = t('leads.veto');
  if (criterion === 'PROCESS')
    return (
      <FieldUnder label={label}>
        <Select
          mode="multiple"
          aria-label={label}
          value={splitVeto(value)}
          options={toChoices(processes.map((one) => ({ id: one.id, name: nameOf(one) })))}
          showSearch={bySearch}
          popupMatchSelectWidth={false}
          onChange={(ids: string[]) => onChange(ids.join(BETWEEN))}
        />
      </FieldUnder>
    );
  const isFigure = IN_FIGURES.includes(criterion);
  if (!isFigure && criterion !== 'EMISSION') return null;
  const figure = isFigure ? { type: 'number', min: 0, step: 'any' } : { type: 'text' };
  return <TextField look="lt-under" label={label} {...figure} value={value} onChange={onChange} />;
}
