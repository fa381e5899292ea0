import type { InputHTMLAttributes } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange' | 'value'> {
  label: string;
  value: string;
  /** The class of the word with its field. */
  look?: string;
  onChange: (text: string) => void;
}

/** A field under its word, for text, numbers and days as they are typed. */
export function TextField({ label, look, onChange, ...input }: Props) {
  return (
    <label className={look}>
      {label}
      <input {...input} className="lt-field" onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
