import { EnterprisePicker } from '../names/EnterprisePicker.tsx';
import { FieldUnder } from './FieldUnder.tsx';

/** One enterprise, institute, agency or park, found by a part of its name. */
export function EnterpriseField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  return (
    <FieldUnder label={label}>
      <EnterprisePicker label={label} value={value} onChange={onChange} />
    </FieldUnder>
  );
}
