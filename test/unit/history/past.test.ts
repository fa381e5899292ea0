import { describe, expect, it } from 'vitest';
import type { FactId, ProductId, ProjectId } from '../../../server/domain/ids.ts';
import type { ProjectStage } from '../../../server/domain/records.ts';
import { createGapCache } from '../../../server/history/gap-cache.ts';
import { createPast } from '../../../server/history/past.ts';
import { readCompared } from '../../../server/history/read-compared.ts';
import { readGaps } from '../../../server/history/read-gaps.ts';
import { readOpened, readTold } from '../../../server/history/read-told.ts';
import { readStanding } from '../../../server/history/read-standing.ts';
import { walkTo } from '../../../server/history/walk-to.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import type { JournalLine } from '../../../server/journal/line.ts';
import { journalOfContents, readAfter } from '../../testkit/journal-of.ts';

const PLACE = { chain: 'tiny', region: 'cn-620300' };
const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');

/** A goal of the place: a gap until it is made there. */
const GAP = 'cell';

/** The journal of seeds in which that is made with one capacity after the other, and not at all for 0. */
const withCapacities = (capacities: readonly number[]) =>
  journalOfContents(
    capacities.map((capacity) => {
      const { facts, records } = structuredClone({ facts: tiny.facts, records: tiny.records });
      const like = facts.productions.find(({ phase }) => phase === 'OPERATING')!;
      if (capacity > 0) facts.productions.push({ ...like, id: 'made:new' as FactId, product: GAP as ProductId, capacity });
      return { facts, records };
    }),
  );
const open = (lines: readonly JournalLine[]) => createPast()((after) => readAfter(lines, after));
const toOptions = (lines: readonly JournalLine[], until: number, cache = createGapCache(null)) => ({
  past: open(lines),
  until,
  place: PLACE,
  cache,
  isOver: () => false,
});

describe('the past of a journal', () => {
  const lines = withCapacities([0, ...Array.from({ length: 300 }, (_, i) => i + 1)]);

  it('is the same from wherever it is begun', async () => {
    const kept = open(lines);
    const asText = async (past: typeof kept, revision: number) => {
      const { fold, rows, hash } = await walkTo(past, revision, 301);
      return JSON.stringify([hash, rows, [...fold.nodes].sort(), [...fold.links].sort()]);
    };
    for (const revision of [301, 1, 150, 149, 300, 2]) expect(await asText(kept, revision)).toBe(await asText(open(lines), revision));
  });

  it('is gone on with, and read from its start no more', async () => {
    let most = 0;
    let count = 0;
    const past = createPast()((after) =>
      readAfter(lines, after, ({ number }) => {
        count += 1;
        most = Math.max(most, number);
      }),
    );
    await past.revisions(300);
    count = 0;
    expect((await past.revisions(301)).map(({ revision }) => revision)).toEqual(Array.from({ length: 301 }, (_, i) => i + 1));
    expect([count <= 5, most]).toEqual([true, lines.length]);
    count = 0;
    await readTold(past, [299, 300, 301], 301);
    expect(count).toBeLessThan(lines.length / 3);
  });

  it('is forgotten where the lines are those of another journal', async () => {
    const openPast = createPast();
    await openPast((after) => readAfter(lines, after)).revisions(301);
    const other = withCapacities([0, 7]);
    const past = openPast((after) => readAfter(other, after));
    expect((await past.revisions(2)).length).toBe(2);
    const { facts } = await readOpened(past, { revision: 2, skip: 0, most: 5 }, 2);
    expect(facts[0]?.fields.find(({ field }) => field === 'capacity')?.after?.zh).toBe('7');
  });

  it('says of a revision that is not told of which ones are', async () => {
    await expect(walkTo(open(lines), 302, 301)).rejects.toMatchObject({ sentence: { en: expect.stringContaining('1 to 301') } });
    await expect(readCompared(toOptions(lines, 301), 5, 302)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the gaps of the past', () => {
  // The revisions 2, 4 and 6 move the gap; 3 and 5 do not.
  const lines = withCapacities([0, 5, 6, 0, 0, 8]);

  it('are told with what moved them, and kept', async () => {
    const cache = createGapCache(null);
    const history = await readGaps(toOptions(lines, 6, cache));
    const moved = history.revisions.flatMap(({ revision, moves }) =>
      moves.filter(({ product }) => product === GAP).map(({ change }) => [revision, change]),
    );
    expect(moved).toEqual([
      [2, 'CLOSED'],
      [4, 'OPENED'],
      [6, 'CLOSED'],
    ]);
    expect(await readGaps({ ...toOptions(lines, 6, cache), isOver: () => true })).toEqual(history);
  });

  it('are told a window at a time, every move once', async () => {
    const many = withCapacities([0, 0, 9, 0, ...Array.from({ length: 307 }, (_, i) => i + 1)]);
    const options = toOptions(many, 311);
    const newest = await readGaps(options);
    expect(newest.earlier).not.toBeNull();
    const older = await readGaps(options, newest.earlier!);
    expect(older.earlier).toBeNull();
    const moved = [...older.revisions, ...newest.revisions].flatMap(({ revision, moves }) =>
      moves.filter(({ product }) => product === GAP).map(({ change }) => `${revision} ${change}`),
    );
    expect(moved).toEqual(['3 CLOSED', '4 OPENED', '5 CLOSED']);
    expect((await readCompared(options, 1, 311)).revisions).toMatchObject([{ revision: 5, moves: [{ product: GAP, change: 'CLOSED' }] }]);
  });

  it('that opened and closed again are no difference', async () => {
    const options = toOptions(lines, 6);
    expect((await readCompared(options, 1, 4)).revisions).toEqual([]);
    expect(await readCompared(options, 1, 6)).toMatchObject({ added: 1, isWhole: true, revisions: [{ revision: 6 }] });
  });

  it('say where there was no time for all of them', async () => {
    const never = { ...toOptions(lines, 6), isOver: () => true };
    expect(await readGaps(never)).toMatchObject({ isWhole: false, revisions: [] });
    expect(await readCompared(never, 1, 6)).toMatchObject({ isWhole: false });
  });
});

it('says that a project which started put a gap on its way', async () => {
  const withStage = (stage: ProjectStage) => {
    const { facts, records } = structuredClone({ facts: tiny.facts, records: tiny.records });
    facts.productions = facts.productions.filter(({ product }) => product !== (GAP as ProductId));
    const project = records.projects.find(({ id }) => id === ('pj_foil' as ProjectId))!;
    project.stage = stage;
    project.products[0]!.product = GAP as ProductId;
    return { facts, records };
  };
  const lines = journalOfContents([withStage('SIGNED'), withStage('STARTED')]);
  const { revisions } = await readGaps(toOptions(lines, 2));
  expect(revisions[1]!.moves).toMatchObject([
    {
      product: GAP,
      change: 'ON_THE_WAY',
      cause: {
        label: 'Project',
        id: 'pj_foil',
        name: { zh: '小箔项目' },
        field: { field: 'stage', before: { zh: 'SIGNED' }, after: { zh: 'STARTED' } },
      },
    },
  ]);
});

it('says what things are called and who changed them since', async () => {
  const past = open(withCapacities([0, 5, 6, 0]));
  const key = 'Production made:new';
  expect((await readStanding(past, { keys: [key, 'Production none'], since: 2 }, 4))[key]).toMatchObject({
    last: { revision: 4, by: '4' },
  });
  const { name } = (await readStanding(past, { keys: [key], since: 2 }, 4))[key]!;
  expect(name.zh).toContain(tiny.facts.products.find(({ id }) => id === GAP)!.name);
});
