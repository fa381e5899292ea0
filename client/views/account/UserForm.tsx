import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../widgets/TextField.tsx';
import { AccessFields, type Limits } from './AccessFields.tsx';

export interface UserWish extends Limits {
  name: string;
}

interface Props {
  /** Whose account is changed; null for a new one. */
  user: UserWish | null;
  isBusy: boolean;
  onSend: (wish: UserWish) => void;
  onCancel: () => void;
}

/** One account: a new one by its name, or the role and regions of one that is there. */
export function UserForm({ user, isBusy, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(user?.name ?? '');
  const [limits, setLimits] = useState<Limits>({ role: user?.role ?? 'VIEWER', regions: user?.regions ?? [] });
  return (
    <form
      className="acc-tools"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...limits, name });
      }}
    >
      <TextField
        label={t('account.name')}
        value={name}
        readOnly={user !== null}
        required
        maxLength={64}
        autoComplete="off"
        onChange={setName}
      />
      <AccessFields value={limits} onChange={setLimits} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {user === null ? t('account.add') : t('account.save')}
      </Button>
      {user !== null && <Button onClick={onCancel}>{t('account.cancel')}</Button>}
    </form>
  );
}
