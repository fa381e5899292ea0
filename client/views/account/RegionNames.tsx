import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../../state/use-name-of.ts';

/** What somebody is limited to, in words. */
export function RegionNames({ regions }: { regions: readonly Named[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return regions.length === 0 ? t('account.everywhere') : regions.map(nameOf).join(', ');
}
