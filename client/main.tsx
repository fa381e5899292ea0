import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { begin } from './app/begin.ts';
import './theme/base.css';
import './theme/print.css';
import './theme/parts.css';
import './theme/forced-colors.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App nonce={readNonce()} queries={begin(window.location)} />);

/** The page's CSP nonce; browsers hide it from the attribute and keep it in the property. */
function readNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
