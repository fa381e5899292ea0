import { useTranslation } from 'react-i18next';
import { wordParam } from '../../state/params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { AuditPart } from './AuditPart.tsx';
import { TokensPart } from './TokensPart.tsx';
import { UsersPart } from './UsersPart.tsx';
import './account.css';

const PARTS = ['users', 'tokens', 'audit'] as const;
const STATE = { part: wordParam('part', PARTS, 'users') };

/** Accounts, tokens and the audit trail; the server answers it to whoever keeps them. */
export function AccountsScreen() {
  const { t } = useTranslation();
  const [{ part }, change] = useViewState(STATE);
  return (
    <ScreenFrame title={t('account.title')} sub={t('account.sub')}>
      <ViewButtons
        label={t('account.parts')}
        words={PARTS}
        chosen={part}
        choose={(next) => change({ part: next })}
        say={(one) => t(`account.part.${one}`)}
      />
      {part === 'users' && <UsersPart />}
      {part === 'tokens' && <TokensPart />}
      {part === 'audit' && <AuditPart />}
    </ScreenFrame>
  );
}
