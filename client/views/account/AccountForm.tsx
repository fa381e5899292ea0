import { Button } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asGraphError } from '../../api/graph-error.ts';
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
  const { t } = useTranslation();
  const id = useId();
  const [isSending, setSending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setSending(true);
    setWrong(null);
    try {
      await onSend(Object.fromEntries(fields.map(({ name }) => [name, toText(given.get(name))])));
    } catch (error) {
      const { code, said } = asGraphError(error);
      setWrong(said ?? t(`widgets.error.${code}`));
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="acc-form" onSubmit={(event) => void send(event)}>
      {fields.map(({ name, label, isSecret, autoComplete }, at) => (
        <p key={name}>
          <label htmlFor={id + name}>{label}</label>
          <input
            id={id + name}
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
      <p role="alert" className="acc-wrong">
        {wrong}
      </p>
      <Button type="primary" htmlType="submit" loading={isSending}>
        {action}
      </Button>
    </form>
  );
}

/** A field of a form could hold a file too. */
function toText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
