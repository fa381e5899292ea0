import { afterAll, beforeAll } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from './shared-app.ts';
import { startApp, type StartedApp } from './start-app.ts';

/**
 * The application for the tests of one file, shared with others where it is the plain one; what comes back asks one document and throws the
 * codes and sentences of its errors.
 */
export function useApp(
  options?: Parameters<typeof startApp>[0],
): <Fields = Record<string, never>>(query: string, variables?: Record<string, unknown>) => Promise<Fields> {
  let started: StartedApp;
  beforeAll(async () => {
    started = await (options ? startApp(options) : sharedApp());
  });
  afterAll(async () => {
    if (options) await started.stop();
  });
  return async <Fields>(query: string, variables?: Record<string, unknown>) => {
    const answer = await started.ask(query, variables);
    if (answer.errors.length > 0)
      throw new Error(answer.errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join('\n'));
    return answer.data as unknown as Fields;
  };
}

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
export type { Schema };
