import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAddresses } from '../state/addresses.ts';
import { useKeepsAccounts, useMayWriteAnywhere, useSeesDrafts } from '../state/use-account.ts';
import { findHere } from './places.ts';

/** The second level: the screens of the place one is in. Nothing where it has only one. */
export function PlaceTabs() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { pathname, search } = useLocation();
  const { place, entry: here } = findHere(pathname, search);
  const tabs = useRef<HTMLElement>(null);
  // On a phone the tabs are a strip: the one that is on stays in sight.
  // Newer browsers give a promise for a scroll, which would pass for the end of the effect.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  const isKeeper = useKeepsAccounts();
  const mayImport = useMayWriteAnywhere();
  const seesDrafts = useSeesDrafts();
  if (place === null || place.entries.length < 2) return null;
  const entries = place.entries.filter(
    ({ isForKeepers, isForImporters, isForDrafts }) =>
      (!isForKeepers || isKeeper) && (!isForImporters || mayImport) && (!isForDrafts || seesDrafts),
  );
  return (
    <nav ref={tabs} className="lt-tabs" aria-label={t('places.inside', { place: t(place.text) })}>
      {entries.map((entry) => {
        const [path = '', query = ''] = entry.path.split('?');
        const address = addresses.screen(path, Object.fromEntries(new URLSearchParams(query)));
        const current = entry === here ? ('page' as const) : undefined;
        return entry.isPage ? (
          <a key={entry.id} href={address} aria-current={current}>
            {t(entry.text)}
          </a>
        ) : (
          <Link key={entry.id} to={address} aria-current={current}>
            {t(entry.text)}
          </Link>
        );
      })}
    </nav>
  );
}
