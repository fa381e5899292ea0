import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { EditSaid } from '../edit/EditSaid.tsx';
import { useFreshness } from '../api/use-freshness.ts';
import { useRequestLanguage } from '../api/language.ts';
import { SharedNames } from '../state/shared-names.ts';
import { ScopeContext } from '../state/scope.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { LoadingState } from '../widgets/LoadingState.tsx';
import { ROVING_HINT } from '../widgets/use-roving-focus.ts';
import { StaleBand } from '../widgets/StaleBand.tsx';
import { AsOfBand } from './AsOfBand.tsx';
import { CoverageBand } from './CoverageBand.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { OpenNetworkBand } from './OpenNetworkBand.tsx';
import { Rail } from './Rail.tsx';
import { SandboxBand } from './SandboxBand.tsx';
import { useSharedNames } from './use-shared-names.ts';
import { useFrameStands } from './use-frame-stands.ts';
import { useShell } from './use-shell.ts';

/** The rail, the header, and below it one screen within a chain and a region. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { answer, data, scope } = useShell();
  const sharedNames = useSharedNames();
  const stands = useFrameStands();
  return (
    <div className="lt-frame">
      <a className="lt-skip" href="#main">
        {t('shell.skip')}
      </a>
      <p id={ROVING_HINT} hidden>
        {t('shell.roving')}
      </p>
      <Rail />
      <div className="lt-column">
        <Header shell={data} scope={scope} />
        <StaleBand since={useFreshness()} language={useRequestLanguage()} say={(at) => t('shell.stale', { at })} />
        <AsOfBand revision={data?.asOf ?? null} />
        <OpenNetworkBand />
        <EditSaid />
        <main id="main" tabIndex={-1}>
          <AnswerOf query={answer} loading={t('shell.loading')} />
          {data && !scope && <EmptyState reason={t('shell.noData')} next={t('shell.noDataNext')} />}
          {scope && (
            <ScopeContext value={scope}>
              <SharedNames value={sharedNames}>
                <SandboxBand />
                <CoverageBand />
                <ErrorBoundary resetKey={pathname}>
                  <Suspense fallback={<LoadingState what={t('shell.fetching')} />}>
                    {stands ? <Outlet /> : <LoadingState what={t('shell.fetching')} />}
                  </Suspense>
                </ErrorBoundary>
              </SharedNames>
            </ScopeContext>
          )}
        </main>
      </div>
    </div>
  );
}
