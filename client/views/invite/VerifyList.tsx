import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import type { InviteTarget } from './rows.ts';
import { findToVerify } from './to-verify.ts';

/** What to ask before one calls, in words. */
export function VerifyList({ staleMonths, first }: { staleMonths: number | null; first: readonly InviteTarget[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const list = findToVerify(staleMonths, first);
  if (list.length === 0)
    return <span className="lt-soft">{t(first.length > 0 ? 'invite.nothingToVerify' : 'invite.verifyAssociation')}</span>;
  return (
    <>
      {list.map(({ what, of, months }) => (
        <div key={what}>
          {t(`invite.verify.${what}`, { names: of.map(nameOf).join(t('invite.comma')), years: Math.floor((months ?? 0) / 12), months })}
        </div>
      ))}
    </>
  );
}
