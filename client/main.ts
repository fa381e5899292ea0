import { askAhead } from './app/ask-ahead.ts';
import { loadLocale } from './app/load-locale.ts';
import { readLanguage, remembered } from './app/preferences.ts';
import { fetchScreen } from './app/screen-programs.ts';
import { loadTexts } from './text/load-texts.ts';
import './theme/base.css';
import './theme/print.css';
import './theme/parts.css';
import './theme/forced-colors.css';

const NO_PROGRAM = '没有取到页面程序，请刷新本页。 The program of the page could not be fetched; please reload it.';

/**
 * Begins, before the libraries that draw are there, with all that the first picture waits for: the words, the screen of the address, and
 * what both ask the server. Drawn piece by piece, each would be asked for only when the one before has come. What fails here is asked for
 * again, and told, where it is drawn.
 */
async function begin({ location, document }: Window): Promise<void> {
  const language = readLanguage(new URLSearchParams(location.search).get('lang'), remembered.language());
  void askAhead(location, language);
  void fetchScreen(location.pathname);
  for (const words of [loadTexts(language), loadLocale(language)]) words.catch(() => undefined);
  const root = document.getElementById('root');
  if (!root) return;
  try {
    (await import('./app/draw.tsx')).draw(root);
  } catch (error) {
    root.textContent = NO_PROGRAM;
    root.setAttribute('role', 'alert');
    throw error;
  }
}

void begin(window);
