import AimOutlined from '@ant-design/icons/AimOutlined';
import CodeOutlined from '@ant-design/icons/CodeOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import PartitionOutlined from '@ant-design/icons/PartitionOutlined';
import ProjectOutlined from '@ant-design/icons/ProjectOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAddresses } from '../state/addresses.ts';
import { findHere, PLACES, type PlaceId } from './places.ts';

const ICONS: Readonly<Record<PlaceId, ComponentType>> = {
  overview: HomeOutlined,
  map: PartitionOutlined,
  gaps: AimOutlined,
  invite: TeamOutlined,
  projects: ProjectOutlined,
  data: FileTextOutlined,
  ask: CodeOutlined,
};

/** The places, at the side of every screen; on a phone a bar at its foot. */
export function Rail() {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { pathname, search } = useLocation();
  const { place: here } = findHere(pathname, search);
  return (
    <nav className="lt-rail" aria-label={t('places.label')}>
      <Link className="lt-brand" to={addresses.screen('/')} aria-label={t('shell.home')}>
        <strong lang="zh-CN">链图</strong>
      </Link>
      <ul>
        {PLACES.map((place) => {
          const Icon = ICONS[place.id];
          const words = (
            <>
              <span aria-hidden="true" className="lt-rail-icon">
                <Icon />
              </span>
              {t(place.text)}
            </>
          );
          const look = { 'aria-current': place === here ? ('true' as const) : undefined, 'aria-keyshortcuts': `g ${place.letter}` };
          return (
            <li key={place.id}>
              {place.isPage ? (
                <a href={addresses.screen(place.path)} {...look}>
                  {words}
                </a>
              ) : (
                <Link to={addresses.screen(place.path)} {...look}>
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
