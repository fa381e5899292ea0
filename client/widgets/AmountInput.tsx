import { InputNumber } from 'antd';
import { useDraft } from '../state/use-draft.ts';

interface Props {
  label: string;
  value: number | null;
  change: (value: number | null) => void;
  most?: number;
  whole?: boolean;
  id?: string;
}

/** Zero stands for "none" in the draft, which knows numbers and texts only. */
const NONE = '';

/** A field for an amount; emptied it says none. What is typed is shown at once, the address follows. */
export function AmountInput({ label, value, change, most = 1e6, whole = false, id }: Props) {
  const [shown, show] = useDraft<number | string>(value ?? NONE, (next) => change(typeof next === 'number' ? next : null));
  return (
    <InputNumber
      id={id}
      className="lt-amount"
      aria-label={label}
      value={typeof shown === 'number' ? shown : null}
      min={0}
      max={most}
      precision={whole ? 0 : undefined}
      changeOnWheel={false}
      onChange={(next) => show(typeof next === 'number' ? next : NONE)}
    />
  );
}
