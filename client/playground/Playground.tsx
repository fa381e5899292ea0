import type { TabsState } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { useFreshness } from '../api/use-freshness.ts';
import { isOpenNetwork } from '../state/open-network.ts';
import { StaleBand } from '../widgets/StaleBand.tsx';
import { readAddress, toAddress } from './address.ts';
import { createPlaygroundFetcher } from './fetcher.ts';
import type { FilledQuery } from './fill-queries.ts';
import { LeavingByTab } from './LeavingByTab.tsx';
import { Library, LibraryIcon } from './Library.tsx';
import { words } from './words.ts';

const address = readAddress(window.location);
const { language } = address;
const fetcher = createPlaygroundFetcher(language);

/** Nothing is kept on the machine: the address says what is in the editor. */
const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };

/** The editor with the library beside it; the saved queries are about what is loaded. */
export function Playground({ saved }: { saved: readonly FilledQuery[] }) {
  const [{ library, plugins }] = useState(() => createLibrary(saved));
  useEffect(() => {
    // Another query in the address of a page that is open: our own writing there makes no such event.
    const reload = () => window.location.reload();
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, []);
  const opened = saved.find(({ id }) => id === address.saved) ?? (address.query === null ? saved[0] : undefined);
  return (
    <>
      <header className="bar">
        <h1>{words[language].title}</h1>
        <a href={toHome()}>{words[language].back}</a>
        <a href={toOtherLanguage()} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {words[language].other}
        </a>
      </header>
      <StaleBand since={useFreshness()} language={language} say={words[language].stale} />
      {isOpenNetwork() && (
        <p className="band" role="note">
          {words[language].openNetwork}
        </p>
      )}
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={library}
          initialQuery={opened?.query ?? address.query ?? ''}
          initialVariables={address.variables ?? opened?.variables ?? ''}
          isHeadersEditorEnabled={false}
          storage={nowhere}
          forcedTheme="light"
          showPersistHeadersSettings={false}
          onTabChange={(tabs) => keepAddress(tabs, saved)}
        >
          <GraphiQL.Footer>
            <LeavingByTab language={language} />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}

/** Writes what stands in the editor into the address, a saved query by its short id. */
function keepAddress({ tabs, activeTabIndex }: TabsState, queries: readonly FilledQuery[]): void {
  const tab = tabs[activeTabIndex];
  const known = queries.find(({ query }) => query.trim() === tab?.query?.trim());
  const variables = tab?.variables === known?.variables ? null : (tab?.variables ?? null);
  const place = toAddress(window.location, { saved: known?.id ?? null, query: tab?.query ?? null, variables });
  window.history.replaceState(null, '', `${window.location.pathname}${place}`);
}

function createLibrary(saved: readonly FilledQuery[]) {
  const library = { title: words[language].library, icon: LibraryIcon, content: () => <Library language={language} saved={saved} /> };
  return { library, plugins: [library] };
}

function toHome(): string {
  return language === 'en' ? '/?lang=en' : '/';
}

function toOtherLanguage(): string {
  const parameters = new URLSearchParams(window.location.search);
  if (language === 'zh') parameters.set('lang', 'en');
  else parameters.delete('lang');
  return `${window.location.pathname}?${parameters.toString()}${window.location.hash}`;
}
