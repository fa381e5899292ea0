import { useTranslation } from 'react-i18next';
import { isOpenNetwork } from '../state/open-network.ts';

/** Says that everybody on the network can read what is on the screen, where that is so. */
export function OpenNetworkBand() {
  const { t } = useTranslation();
  return isOpenNetwork() ? (
    <p className="lt-band" role="note">
      {t('shell.openNetwork')}
    </p>
  ) : null;
}
