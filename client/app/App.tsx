import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { createQueryClient } from '../api/query-client.ts';
import { BalanceScreen } from '../views/balance/BalanceScreen.tsx';
import { AskScreen } from '../views/ask/AskScreen.tsx';
import { ChainMapScreen } from '../views/map/ChainMapScreen.tsx';
import { EnterprisesScreen } from '../views/enterprise/EnterprisesScreen.tsx';
import { GapBoardScreen } from '../views/gaps/GapBoardScreen.tsx';
import { LogicScreen } from '../views/logic/LogicScreen.tsx';
import { MethodsScreen } from '../views/methods/MethodsScreen.tsx';
import { ProjectsScreen } from '../views/projects/ProjectsScreen.tsx';
import { QualityScreen } from '../views/quality/QualityScreen.tsx';
import { SourceScreen } from '../views/sources/SourceScreen.tsx';
import { SourcesScreen } from '../views/sources/SourcesScreen.tsx';
import { PartnersScreen } from '../views/partners/PartnersScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { Look } from './Look.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';

/** The whole page: language and look, the frame, and the screens by address. */
export function App({ nonce }: { nonce: string | undefined }) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <Look nonce={nonce}>
          <ErrorBoundary>
            <Routes>
              <Route element={<Frame />}>
                <Route index element={<ChainMapScreen />} />
                <Route path="balance" element={<BalanceScreen />} />
                <Route path="ask" element={<AskScreen />} />
                <Route path="gaps" element={<GapBoardScreen />} />
                <Route path="logic" element={<LogicScreen />} />
                <Route path="methods" element={<MethodsScreen />} />
                <Route path="projects" element={<ProjectsScreen />} />
                <Route path="quality" element={<QualityScreen />} />
                <Route path="sources" element={<SourcesScreen />} />
                <Route path="sources/:id" element={<SourceScreen />} />
                <Route path="enterprises" element={<EnterprisesScreen />} />
                <Route path="enterprises/:id" element={<EnterprisesScreen />} />
                <Route path="partners" element={<PartnersScreen />} />
                <Route path="*" element={<NoSuchPage />} />
              </Route>
            </Routes>
          </ErrorBoundary>
        </Look>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
