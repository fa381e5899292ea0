import type { TabsState } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useStaleSince } from '../api/freshness.ts';
import { isOpenNetwork } from '../state/open-network.ts';
import { StaleBand } from '../widgets/StaleBand.tsx';
import { readAddress, toSearch } from './address.ts';
import { createPlaygroundFetcher } from './fetcher.ts';
import { savedQueries } from './generated/saved-queries.ts';
import { Library, LibraryIcon } from './Library.tsx';
import { words } from './words.ts';

const address = readAddress(window.location.search);
const { language } = address;
const opened = savedQueries.find(({ id }) => id === address.saved) ?? (address.query === null ? savedQueries[0] : undefined);
const library = { title: words[language].library, icon: LibraryIcon, content: () => <Library language={language} /> };
const plugins = [library];
const fetcher = createPlaygroundFetcher(language);

/** Nothing is kept on the machine: the address says what is in the editor. */
const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };

/** The editor with the library beside it. */
export function Playground() {
  return (
    <>
      <header className="bar">
        <h1>{words[language].title}</h1>
        <a href={toHome()}>{words[language].back}</a>
        <a href={toOtherLanguage()} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {words[language].other}
        </a>
      </header>
      <StaleBand since={useStaleSince()} language={language} say={words[language].stale} />
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
          initialVariables={address.variables ?? ''}
          isHeadersEditorEnabled={false}
          storage={nowhere}
          forcedTheme="light"
          showPersistHeadersSettings={false}
          onTabChange={keepAddress}
        />
      </main>
    </>
  );
}

/** Writes what stands in the editor into the address, a saved query by its short id. */
function keepAddress({ tabs, activeTabIndex }: TabsState): void {
  const tab = tabs[activeTabIndex];
  const saved = savedQueries.find(({ query }) => query.trim() === tab?.query?.trim())?.id ?? null;
  const search = toSearch(window.location.search, { saved, query: tab?.query ?? null, variables: tab?.variables ?? null });
  window.history.replaceState(null, '', `${window.location.pathname}${search}`);
}

function toHome(): string {
  return language === 'en' ? '/?lang=en' : '/';
}

function toOtherLanguage(): string {
  const parameters = new URLSearchParams(window.location.search);
  if (language === 'zh') parameters.set('lang', 'en');
  else parameters.delete('lang');
  return `${window.location.pathname}?${parameters.toString()}`;
}
