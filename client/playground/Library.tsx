import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { FilledQuery } from './fill-queries.ts';
import { OwnQueries } from './OwnQueries.tsx';
import { words } from './words.ts';

/** The saved queries, each under the question that it answers; a click puts it into the editor. */
export function Library({ language, saved }: { language: 'zh' | 'en'; saved: readonly FilledQuery[] }) {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const choose = ({ query, variables: filled }: FilledQuery) => {
    variables?.setValue(filled);
    editor?.setValue(query);
    run();
  };
  return (
    <>
      <OwnQueries language={language} />
      <nav className="library" aria-label={words[language].library}>
        <h2>{words[language].library}</h2>
        <p>{words[language].hint}</p>
        <ol>
          {saved.map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => choose(one)} data-saved={one.id}>
                <strong>{one.title}</strong>
                <span>{one.description}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

export function LibraryIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z" />
    </svg>
  );
}
