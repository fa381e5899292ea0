import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMeetingCount } from '../list/meeting-list.ts';
import { useAddresses } from '../state/addresses.ts';

/** The meeting list with its count, from every screen. */
export function ListLink() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  return (
    <NavLink className="lt-list-link" to={addresses.screen('/list')}>
      {t('shell.list', { count: useMeetingCount() })}
    </NavLink>
  );
}
