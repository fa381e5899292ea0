import 'graphiql/setup-workers/vite';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Route, Routes } from 'react-router';
import { createQueryClient } from '../api/query-client.ts';
import { AccountGate } from '../app/AccountGate.tsx';
import { Frame } from '../app/Frame.tsx';
import { Look } from '../app/Look.tsx';
import { readLanguage, remembered } from '../app/preferences.ts';
import { carryNonce } from './carry-nonce.ts';
import { readFilledQueries } from './fill-queries.ts';
import { OtherPage } from './OtherPage.tsx';
import { words } from './words.ts';
import '../theme/base.css';
import '../theme/parts.css';
import '../theme/forced-colors.css';

// Before the editor is loaded: it makes its first styles while it loads.
const nonce = carryNonce(document);
const language = readLanguage(new URLSearchParams(window.location.search).get('lang'), remembered.language());
// The editor asks for its sentences while it loads, too.
if (language === 'zh') globalThis.editorWords = (await import('virtual:editor-words')).words;
const [{ Playground }, saved] = await Promise.all([
  import('./Playground.tsx'),
  readFilledQueries(language),
  import('graphiql/style.css'),
  import('./playground.css'),
]);

document.title = `${words[language].title} · 链图 Liantu`;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={createQueryClient()}>
      <OtherPage>
        <Look nonce={nonce}>
          <AccountGate>
            <Routes>
              <Route element={<Frame />}>
                <Route path="*" element={<Playground saved={saved} />} />
              </Route>
            </Routes>
          </AccountGate>
        </Look>
      </OtherPage>
    </QueryClientProvider>,
  );
