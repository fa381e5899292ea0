import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { keepOwnQueries, readOwnQueries, withQuery, type OwnQuery } from './own-queries.ts';
import { words } from './words.ts';

/** The reader's own queries, under names of their own: kept in this browser, and nowhere else. */
export function OwnQueries({ language }: { language: 'zh' | 'en' }) {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const [list, setList] = useState(readOwnQueries);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const say = words[language];
  const keep = (next: OwnQuery[], done: string): void => {
    const kept = keepOwnQueries(next);
    if (kept) setList(next);
    setSaid(kept ? done : say.noRoom);
  };
  const save = (): void => {
    const next = withQuery(readOwnQueries(), { name, query: editor?.getValue() ?? '', variables: variables?.getValue() ?? '' });
    if (next === null) return setSaid(say.notSaved);
    setName('');
    return keep(next, say.saved);
  };
  const open = (one: OwnQuery): void => {
    variables?.setValue(one.variables);
    editor?.setValue(one.query);
    run();
  };
  return (
    <section className="pg-own" aria-label={say.own}>
      <h2>{say.own}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input aria-label={say.name} placeholder={say.name} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        <button type="submit">{say.save}</button>
      </form>
      <p role="status">{said}</p>
      <ul>
        {list.map((one) => (
          <li key={one.name}>
            <button type="button" onClick={() => open(one)}>
              <strong>{one.name}</strong>
            </button>
            <button
              type="button"
              className="pg-remove"
              aria-label={`${say.remove} ${one.name}`}
              onClick={() =>
                keep(
                  readOwnQueries().filter((kept) => kept.name !== one.name),
                  say.removed,
                )
              }
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
