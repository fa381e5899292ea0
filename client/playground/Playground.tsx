import type { TabsState } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { useRequestLanguage } from '../api/language.ts';
import { useThemeName } from '../theme/use-palette.ts';
import { readAddress, toAddress } from './address.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { createPlaygroundFetcher } from './fetcher.ts';
import type { FilledQuery } from './fill-queries.ts';
import { LeavingByTab } from './LeavingByTab.tsx';
import { Library, LibraryIcon } from './Library.tsx';
import { RunAtOnce } from './RunAtOnce.tsx';
import { sayInChinese } from './say-in-chinese.ts';
import { useChineseFaults } from './use-chinese-faults.ts';
import { words } from './words.ts';

const address = readAddress(window.location);

/** Nothing is kept on the machine but what the reader names: the address says what is in the editor. */
const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };

/** The editor with the library beside it and the answer as a table below it; the saved queries are about what is loaded. */
export function Playground({ saved }: { saved: readonly FilledQuery[] }) {
  const language = useRequestLanguage();
  const theme = useThemeName();
  const box = useRef<HTMLElement>(null);
  const [answer, setAnswer] = useState<unknown>(null);
  const [{ library, plugins, fetcher }] = useState(() => ({
    ...createLibrary(saved, language),
    fetcher: createPlaygroundFetcher(language, setAnswer),
  }));
  useEffect(() => {
    // Another query in the address of a page that is open: our own writing there makes no such event.
    const reload = () => window.location.reload();
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, []);
  useEffect(() => (language === 'zh' && box.current ? sayInChinese(box.current) : undefined), [language]);
  useChineseFaults(language === 'zh');
  const opened = saved.find(({ id }) => id === address.saved) ?? (address.query === null ? saved[0] : undefined);
  return (
    <article ref={box} className="pg" aria-labelledby="pg-title">
      <header className="pg-head">
        <h1 id="pg-title">{words[language].title}</h1>
        <p className="lt-soft">{words[language].sub}</p>
      </header>
      <div className="pg-editor">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={library}
          initialQuery={opened?.query ?? address.query ?? ''}
          initialVariables={address.variables ?? opened?.variables ?? ''}
          isHeadersEditorEnabled={false}
          storage={nowhere}
          forcedTheme={theme}
          showPersistHeadersSettings={false}
          onTabChange={(tabs) => keepAddress(tabs, saved)}
        >
          <GraphiQL.Footer>
            {answer === null && <p className="pg-wait">{words[language].wait}</p>}
            <LeavingByTab language={language} />
            {opened && address.variables === null && <RunAtOnce />}
          </GraphiQL.Footer>
        </GraphiQL>
      </div>
      <AnswerTable answer={answer} />
    </article>
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

function createLibrary(saved: readonly FilledQuery[], language: 'zh' | 'en') {
  const library = { title: words[language].library, icon: LibraryIcon, content: () => <Library language={language} saved={saved} /> };
  return { library, plugins: [library] };
}
