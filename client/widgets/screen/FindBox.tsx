import { Input } from 'antd';
import { useDraft } from '../../state/use-draft.ts';

interface Props {
  /** What is looked for, and what the box says where it is empty. */
  label: string;
  /** The text of the address. */
  value: string;
  onChange: (value: string) => void;
  className?: string;
}

/** A text that leaves of a list what holds it. */
export function FindBox({ label, value, onChange, className }: Props) {
  const [text, setText] = useDraft(value, onChange);
  return (
    <Input
      className={className}
      allowClear
      value={text}
      maxLength={100}
      aria-label={label}
      placeholder={label}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
