import { useTranslation } from 'react-i18next';
import type { InviteTarget } from './rows.ts';
import { findToVerify } from './to-verify.ts';

interface Props {
  staleMonths: number | null;
  first: readonly InviteTarget[];
  /** The row is of one firm: which of them is not said. */
  alone?: boolean;
}

/** What to ask before one calls, in words, and of which of the first few: by the numbers that they stand under in the row. */
export function VerifyList({ staleMonths, first, alone = false }: Props) {
  const { t } = useTranslation();
  const list = findToVerify(staleMonths, first);
  if (list.length === 0) {
    const nothing = alone ? 'nothingAlone' : first.length > 0 ? 'nothingToVerify' : 'verifyAssociation';
    return <span className="lt-soft">{t(`invite.${nothing}`)}</span>;
  }
  const sayOf = (of: readonly InviteTarget['enterprise'][]): React.ReactNode => {
    if (alone || of.length === 0) return null;
    if (of.length > 1 && of.length === first.length) return t('invite.theseFirms', { count: of.length });
    return first.map(({ enterprise }, at) => of.includes(enterprise) && <Ordinal key={enterprise.id} at={at} />);
  };
  return list.map(({ what, of, months }) => {
    const words = t(`invite.verify.${what}`, { years: Math.floor((months ?? 0) / 12) });
    return (
      <div key={what} className="invite-verify" title={words}>
        {sayOf(of)} {words}
      </div>
    );
  });
}

/** The number of one of the first candidates of a row, from 0. */
export function Ordinal({ at }: { at: number }) {
  return <span className="invite-ordinal">{at + 1}</span>;
}
