import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../widgets/TextField.tsx';
import { AccessFields, type Limits } from './AccessFields.tsx';

export interface TokenWish extends Limits {
  name: string;
  /** ISO 8601. */
  expires: string;
}

const DAY = 24 * 3_600_000;
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** What a new token is for, what it may do, and for how long. */
export function TokenForm({ isBusy, onSend }: { isBusy: boolean; onSend: (wish: TokenWish) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [days, setDays] = useState(USUAL_DAYS);
  const [limits, setLimits] = useState<Limits>({ role: 'VIEWER', regions: [] });
  return (
    <form
      className="acc-tools"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...limits, name, expires: new Date(Date.now() + days * DAY).toISOString() });
      }}
    >
      <TextField label={t('account.tokenName')} value={name} required maxLength={64} autoComplete="off" onChange={setName} />
      <AccessFields value={limits} onChange={setLimits} />
      <TextField
        label={t('account.days')}
        type="number"
        min={1}
        max={MOST_DAYS}
        value={String(days)}
        required
        onChange={(text) => setDays(Number(text))}
      />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('account.createToken')}
      </Button>
    </form>
  );
}
