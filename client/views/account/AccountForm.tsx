import { Button } from 'antd';
import { useId, type FormEvent } from 'react';
import { useAttempt } from '../../state/use-attempt.ts';
import { Wrong } from '../../widgets/Wrong.tsx';
import './account.css';

export interface AccountField {
  name: string;
  label: string;
  isSecret?: boolean;
  /** What a keeper of passwords may fill in. */
  autoComplete: string;
}

interface Props {
  fields: readonly AccountField[];
  action: string;
  hint?: string;
  /** @throws GraphError with a sentence for the reader */
  onSend: (values: Readonly<Record<string, string>>) => Promise<void>;
}

/** A few lines to fill in and one button; what went wrong is said in one sentence above it. */
export function AccountForm({ fields, action, hint, onSend }: Props) {
  const id = useId();
  const { attempt, isBusy, refusal } = useAttempt();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    void attempt(() => onSend(Object.fromEntries(fields.map(({ name }) => [name, toText(given.get(name))]))));
  };
  return (
    <form className="acc-form" onSubmit={send}>
      {fields.map(({ name, label, isSecret, autoComplete }, at) => (
        <p key={name}>
          <label htmlFor={id + name}>{label}</label>
          <input
            id={id + name}
            className="lt-field"
            name={name}
            type={isSecret ? 'password' : 'text'}
            autoComplete={autoComplete}
            autoFocus={at === 0}
            required
            maxLength={256}
          />
        </p>
      ))}
      {hint && <p className="lt-soft">{hint}</p>}
      <Wrong text={refusal?.text} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {action}
      </Button>
    </form>
  );
}

/** A field of a form could hold a file too. */
function toText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
