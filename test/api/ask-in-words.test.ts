import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../client/api/ask.ts';
import { ShellDocument } from '../../client/api/generated.ts';
import { giveAnswer } from '../../client/ask/answers/answer-of.ts';
import { wordsOfChain } from '../../client/ask/plain-words.ts';
import { take } from '../../client/ask/take.ts';
import type { Known } from '../../client/ask/understand.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { HEARD_OF_NICKEL, HEARD_OF_SILICON, type Heard } from './heard-in-words.ts';

const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The question is taken, filled and answered as the page does it, by the application. */
function answersEach(heard: readonly Heard[], start: () => Promise<StartedApp>): void {
  let app: StartedApp;
  let known: Known & { chain: string };
  beforeAll(async () => {
    app = await start();
    vi.stubGlobal('window', { location: { search: '' } });
    vi.stubGlobal('fetch', async (_: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const { data, errors, extensions } = await app.ask(query, variables, headers['accept-language']);
      return Response.json({ data, extensions, ...(errors.length > 0 ? { errors } : {}) });
    });
    const { chains, regions } = await ask(ShellDocument, {}, 'zh');
    const chain = chains![0]!;
    const { segments, stages: levels } = chain;
    known = { segments, levels, chainNames: wordsOfChain(chain), regions: regions ?? [], region: chain.region!.id, chain: chain.id };
  });
  afterAll(() => vi.unstubAllGlobals());

  it.each(heard)('%s', async (text, kind, thing, first) => {
    const { filled, notKept } = await take(text, known, { chain: known.chain, region: known.region }, languageOf(text));
    expect(filled?.id ?? notKept ?? 'none').toBe(kind);
    expect(filled?.things[0]?.name ?? '').toBe(thing);
    if (filled && first !== '') expect((await giveAnswer(filled, languageOf(text))).said.items.map(({ name }) => name)).toContain(first);
  });
}

describe('what people ask about nickel, copper and cobalt', () => answersEach(HEARD_OF_NICKEL, sharedApp));

describe('what people ask about silicon', () => {
  let own: StartedApp;
  answersEach(HEARD_OF_SILICON, async () => (own = await startApp({ seeds: 'graph-seeds/silicon-photovoltaic' })));
  afterAll(() => own.stop());
});
