/** Who uses the page, signing in and out, and a new password: what the server answers under /account. */
import type { Role } from './generated.ts';
import { GraphError, toGraphError } from './graph-error.ts';
import { toLanguageTag } from './language-tag.ts';
import type { Language } from './language.ts';

export type { Role };

export interface Viewer {
  name: string;
  role: Role;
  /** Ids of the regions that he is limited to; none: everywhere. */
  regions: string[];
  way: 'LOCAL' | 'OPEN' | 'SESSION' | 'TOKEN';
  /** He goes on only with a password of his own. */
  mustChange: boolean;
}

export interface Account {
  /** Whether there are accounts, so that everybody signs in. */
  configured: boolean;
  /** Whether one may sign in by way of a provider of the organisation. */
  oidc: boolean;
  /** Whether an administrator signs what an editor writes. */
  signOff?: boolean;
  viewer: Viewer | null;
}

export const readAccount = (language: Language, signal?: AbortSignal): Promise<Account> => send('', language, undefined, signal);

export async function signIn(name: string, password: string, language: Language): Promise<Viewer> {
  return toViewer(await send('/sign-in', language, { name, password }));
}

export async function signOut(language: Language): Promise<void> {
  await send('/sign-out', language, {});
}

export async function changePassword(current: string, next: string, language: Language): Promise<Viewer> {
  return toViewer(await send('/password', language, { current, next }));
}

function toViewer({ viewer }: Account): Viewer {
  if (viewer === null) throw new GraphError('UNEXPECTED', null);
  return viewer;
}

async function send(path: string, language: Language, body?: object, signal?: AbortSignal): Promise<Account> {
  const headers = { accept: 'application/json', 'accept-language': toLanguageTag(language) };
  const init = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } }
    : { headers };
  let answer: Partial<Account> & { errors?: Parameters<typeof toGraphError>[0][] };
  try {
    const response = await fetch(`/account${path}`, { ...init, ...(signal && { signal }) });
    answer = (await response.json()) as typeof answer;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphError('OFFLINE', null, { cause });
  }
  if (answer.errors?.[0]) throw toGraphError(answer.errors[0]);
  return answer as Account;
}
