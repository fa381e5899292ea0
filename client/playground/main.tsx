import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { carryNonce } from './carry-nonce.ts';
import { readAddress } from './address.ts';
import { words } from './words.ts';

// Before the editor is loaded: it makes its first styles while it loads.
carryNonce(document);
const [{ Playground }] = await Promise.all([import('./Playground.tsx'), import('graphiql/style.css'), import('./playground.css')]);

const { language } = readAddress(window.location.search);
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.title = `${words[language].title} · 链图 Liantu`;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Playground />);
