import { useTranslation } from 'react-i18next';
import type { TargetRole } from '../../api/generated.ts';
import { Folded } from '../../widgets/Folded.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import type { InviteTarget } from './rows.ts';
import { TieWords } from './TieWords.tsx';

/** By which way: the nearest tie of the first candidates themselves, then who may lead to them. */
export function WaysIn({ of }: { of: Readonly<Record<TargetRole, readonly InviteTarget[]>> }) {
  const { t } = useTranslation();
  const tied = [...of.MAKER, ...of.SUPPLIER].find(({ tie }) => tie !== null);
  if (!tied && of.WAY_IN.length === 0) return <span className="lt-soft">{t('invite.noWay')}</span>;
  return (
    <div className="invite-ways">
      {tied?.tie && <TieWords tie={tied.tie} />}
      {of.WAY_IN.length > 0 && (
        <div className={tied ? 'invite-more' : undefined}>
          <div className="lt-soft">{t('invite.mayLead')}</div>
          <Folded
            things={of.WAY_IN.map((target) => ({ ...target, id: target.enterprise.id }))}
            most={2}
            draw={({ enterprise, tie }) => (
              <>
                <EnterpriseLink enterprise={enterprise} />
                {!tied && tie && (
                  <div className="invite-more">
                    <TieWords tie={tie} />
                  </div>
                )}
              </>
            )}
          />
        </div>
      )}
    </div>
  );
}
