import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client.ts';
import { App } from './App.tsx';

/** Draws the page. */
export function draw(root: HTMLElement): void {
  createRoot(root).render(<App nonce={readNonce()} queries={createQueryClient()} />);
}

/** The page's CSP nonce; browsers hide it from the attribute and keep it in the property. */
function readNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
