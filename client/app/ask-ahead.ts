import { AS_OF } from '../api/as-of.ts';
import { SharedNamesDocument } from '../api/generated/documents/state-shared-names.ts';
import { ShellDocument } from '../api/generated/documents/app-shell.ts';
import type { Language } from '../api/language.ts';
import { sendAhead } from '../api/send.ts';
import { readState } from '../state/params.ts';
import { askOverviewAhead } from '../views/overview/ask-ahead.ts';
import { SCOPE_STATE, toScopeIds } from './scope-ids.ts';

/** What an address may say without changing what the overview asks beyond chain, region and revision. */
const PLAIN: ReadonlySet<string> = new Set(['lang', 'chain', 'region', AS_OF]);

/** Asks what the first picture of an address needs, before the program that draws it is there: the frame, and the overview. */
export async function askAhead({ pathname, search }: Location, language: Language): Promise<void> {
  void sendAhead(SharedNamesDocument, { after: null }, language);
  const shell = await sendAhead(ShellDocument, {}, language);
  const address = new URLSearchParams(search);
  if (shell === null || pathname !== '/' || [...address.keys()].some((name) => !PLAIN.has(name))) return;
  const ids = toScopeIds(shell, readState(SCOPE_STATE, address));
  if (ids) askOverviewAhead(ids, language);
}
