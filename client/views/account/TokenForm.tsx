import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
      <label>
        {t('account.tokenName')}
        <input value={name} required maxLength={64} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      </label>
      <AccessFields value={limits} onChange={setLimits} />
      <label>
        {t('account.days')}
        <input type="number" min={1} max={MOST_DAYS} value={days} required onChange={(event) => setDays(Number(event.target.value))} />
      </label>
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('account.createToken')}
      </Button>
    </form>
  );
}
