import { useState } from 'react';
import { EnterpriseField } from './EnterpriseField.tsx';

interface Props {
  label: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any number of enterprises: each can be cleared, and one more chosen. */
export function EnterprisesField({ label, value, onChange }: Props) {
  // The empty place is drawn anew when one was chosen in it, without the words that found it.
  const [chosen, setChosen] = useState(0);
  return [...value, null].map((id) => (
    <EnterpriseField
      key={id ?? `more ${chosen}`}
      label={label}
      value={id}
      onChange={(next) => {
        const rest = value.filter((one) => one !== id);
        onChange(next === null || rest.includes(next) ? rest : [...rest, next]);
        setChosen((before) => before + 1);
      }}
    />
  ));
}
