import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

/** The questions of docs/graph-model.md, each with the comment that says what it asks. */
const questions = readQuestions(readFileSync('docs/graph-model.md', 'utf8'));

it('finds the ten questions of the page', () => {
  expect(questions).toHaveLength(10);
});

describeOnBothEngines('the questions that docs/graph-model.md gives to analysts', ({ openEmpty }) => {
  let session: GraphSession;
  beforeAll(async () => {
    session = await openEmpty();
    await writeFacts(session, await parseSeedFolder('graph-seeds/nickel-copper-cobalt'), { by: 'test', note: null });
  });
  afterAll(() => session.close());

  it.each(questions)('$title', async ({ cypher }) => {
    expect(await session.read(cypher)).not.toEqual([]);
  });
});

function readQuestions(page: string): { title: string; cypher: string }[] {
  const block = /```cypher\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  return block
    .trim()
    .split('\n\n')
    .map((question) => {
      const [title = '', ...cypher] = question.split('\n');
      return { title: title.replace('// ', ''), cypher: cypher.join('\n') };
    });
}
