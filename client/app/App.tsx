import type { QueryClient } from '@tanstack/react-query';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AccountGate } from './AccountGate.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { Look } from './Look.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { Queries } from './Queries.tsx';
import { Redirect } from './Redirect.tsx';
import { OTHER_ADDRESSES, SCREENS } from './screens.tsx';

/** The whole page: language and look, the frame, and the screens by address. */
export function App({ nonce, queries }: { nonce: string | undefined; queries: QueryClient }) {
  return (
    <BrowserRouter>
      <Queries first={queries}>
        <Look nonce={nonce}>
          <ErrorBoundary>
            <AccountGate>
              <Routes>
                <Route element={<Frame />}>
                  {SCREENS.map(({ path, element }) => (
                    <Route key={path} path={path} element={element} />
                  ))}
                  {OTHER_ADDRESSES.map(({ path, leadsTo }) => (
                    <Route key={path} path={path} element={<Redirect to={leadsTo} />} />
                  ))}
                  <Route path="*" element={<NoSuchPage />} />
                </Route>
              </Routes>
            </AccountGate>
          </ErrorBoundary>
        </Look>
      </Queries>
    </BrowserRouter>
  );
}
