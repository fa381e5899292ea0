import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useFreshness } from '../api/use-freshness.ts';
import { useRequestLanguage } from '../api/language.ts';
import { ScopeContext } from '../state/scope.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { StaleBand } from '../widgets/StaleBand.tsx';
import { CoverageBand } from './CoverageBand.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { OpenNetworkBand } from './OpenNetworkBand.tsx';
import { useShell } from './use-shell.ts';

/** Header, and below it one screen within a chain and a region. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { answer, data, scope } = useShell();
  return (
    <div className="lt-frame">
      <a className="lt-skip" href="#main">
        {t('shell.skip')}
      </a>
      <Header shell={data} scope={scope} />
      <StaleBand since={useFreshness()} language={useRequestLanguage()} say={(at) => t('shell.stale', { at })} />
      <OpenNetworkBand />
      <main id="main" tabIndex={-1}>
        <AnswerOf query={answer} loading={t('shell.loading')} />
        {data && !scope && <EmptyState reason={t('shell.noData')} next={t('shell.noDataNext')} />}
        {scope && (
          <ScopeContext value={scope}>
            <CoverageBand />
            <ErrorBoundary resetKey={pathname}>
              <Outlet />
            </ErrorBoundary>
          </ScopeContext>
        )}
      </main>
    </div>
  );
}
