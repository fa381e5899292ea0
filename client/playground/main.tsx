import 'graphiql/setup-workers/vite';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RequestLanguage } from '../api/language.ts';
import { createQueryClient } from '../api/query-client.ts';
import { carryNonce } from './carry-nonce.ts';
import { readAddress } from './address.ts';
import { readFilledQueries } from './fill-queries.ts';
import { words } from './words.ts';

// Before the editor is loaded: it makes its first styles while it loads.
carryNonce(document);
const { language } = readAddress(window.location);
const [{ Playground }, saved] = await Promise.all([
  import('./Playground.tsx'),
  readFilledQueries(language),
  import('graphiql/style.css'),
  import('./playground.css'),
]);

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.title = `${words[language].title} · 链图 Liantu`;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={createQueryClient()}>
      <RequestLanguage value={language}>
        <Playground saved={saved} />
      </RequestLanguage>
    </QueryClientProvider>,
  );
