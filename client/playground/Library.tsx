import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { savedQueries } from './generated/saved-queries.ts';
import { words } from './words.ts';

/** The saved queries, each under the question that it answers; a click puts it into the editor. */
export function Library({ language }: { language: 'zh' | 'en' }) {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const choose = (query: string) => {
    variables?.setValue('');
    editor?.setValue(query);
    run();
  };
  return (
    <nav className="library" aria-label={words[language].library}>
      <h2>{words[language].library}</h2>
      <p>{words[language].hint}</p>
      <ol>
        {savedQueries.map(({ id, title, description, query }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(query)} data-saved={id}>
              <strong>{title[language]}</strong>
              <span>{description[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function LibraryIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z" />
    </svg>
  );
}
