import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import type { InviteTarget } from './rows.ts';
import { findToVerify } from './to-verify.ts';

interface Props {
  staleMonths: number | null;
  first: readonly InviteTarget[];
  /** The row is of one firm: its name is not said again. */
  alone?: boolean;
}

/** What to ask before one calls, in words. */
export function VerifyList({ staleMonths, first, alone = false }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const list = findToVerify(staleMonths, first);
  if (list.length === 0) {
    const nothing = alone ? 'nothingAlone' : first.length > 0 ? 'nothingToVerify' : 'verifyAssociation';
    return <span className="lt-soft">{t(`invite.${nothing}`)}</span>;
  }
  const namesOf = (of: readonly InviteTarget['enterprise'][]): string =>
    of.length > 1 && of.length === first.length ? t('invite.theseFirms', { count: of.length }) : of.map(nameOf).join(t('invite.comma'));
  return (
    <>
      {list.map(({ what, of, months }) => (
        <div key={what}>
          {t(`invite.${alone ? 'verifyAlone' : 'verify'}.${what}`, { names: namesOf(of), years: Math.floor((months ?? 0) / 12) })}
        </div>
      ))}
    </>
  );
}
