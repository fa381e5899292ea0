import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/**
 * Runs what the page has opened with, once the editors stand: who comes sees an answer, and the query that gave it. For queries of the
 * library only; what somebody has put into an address may write, and waits for a press.
 */
export function RunAtOnce() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const hasRun = useRef(false);
  useEffect(() => {
    if (hasRun.current || !query || !variables) return;
    hasRun.current = true;
    run();
  }, [query, variables, run]);
  return null;
}
