import { useTranslation } from 'react-i18next';
import { useAccount } from '../state/use-account.ts';
import { isOpenNetwork } from '../state/open-network.ts';

/** Says that everybody on the network can read what is on the screen, where that is so. */
export function OpenNetworkBand() {
  const { t } = useTranslation();
  // With accounts nobody reads without signing in, whatever else was set.
  const hasAccounts = useAccount()?.configured === true;
  return isOpenNetwork() && !hasAccounts ? (
    <p className="lt-band" role="note">
      {t('shell.openNetwork')}
    </p>
  ) : null;
}
