import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import type { ShellQuery } from '../api/generated.ts';
import { useAddresses } from '../state/addresses.ts';
import type { Scope } from '../state/scope.ts';
import { AsOf } from './AsOf.tsx';
import { ScopeSelects } from './ScopeSelects.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Switches } from './Switches.tsx';
import { useHeaderHeight } from './use-header-height.ts';

/** Name, screens, chain and region, search, data as of, language and theme. */
export function Header({ shell, scope }: { shell: ShellQuery | null; scope: Scope | null }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const header = useRef<HTMLElement>(null);
  useHeaderHeight(header);
  return (
    <header ref={header} className="lt-header">
      <Link className="lt-brand" to={addresses.map()} aria-label={t('shell.home')}>
        <strong>链图</strong> <span>Liantu</span>
      </Link>
      <nav aria-label={t('shell.screens')}>
        <NavLink to={addresses.map()} end>
          {t('shell.map')}
        </NavLink>
        <NavLink to={addresses.balance()}>{t('shell.balance')}</NavLink>
        <NavLink to={addresses.gaps()}>{t('shell.gaps')}</NavLink>
        <NavLink to={addresses.screen('/enterprises')}>{t('shell.enterprises')}</NavLink>
        <NavLink to={addresses.screen('/partners')}>{t('shell.partners')}</NavLink>
        <NavLink to={addresses.screen('/projects')}>{t('shell.projects')}</NavLink>
        <NavLink to={addresses.screen('/logic')}>{t('shell.logic')}</NavLink>
        <NavLink to={addresses.screen('/quality')}>{t('shell.quality')}</NavLink>
        <NavLink to={addresses.screen('/sources')}>{t('shell.sources')}</NavLink>
        <NavLink to={addresses.screen('/methods')}>{t('methods.name')}</NavLink>
        <a href={addresses.playground()}>{t('shell.playground')}</a>
      </nav>
      {shell && scope && <ScopeSelects shell={shell} scope={scope} />}
      <SearchBox />
      {shell?.asOf && <AsOf revision={shell.asOf} factsUntil={scope?.asOf?.factsUntil ?? null} />}
      <Switches />
    </header>
  );
}
