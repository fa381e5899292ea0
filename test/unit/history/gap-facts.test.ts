import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../server/domain/facts.ts';
import { NO_RECORDS, type Records } from '../../../server/domain/records.ts';
import { createGapRecorder, readGapRecord } from '../../../server/history/gap-record.ts';
import { createPast } from '../../../server/history/past.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import type { GraphContent } from '../../../server/ingest/write/write-facts.ts';
import { journalOfContents, readAfter } from '../../testkit/journal-of.ts';
import { randomFacts } from '../../testkit/random-facts.ts';

const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');
const START: GraphContent = { facts: tiny.facts, records: tiny.records };
const PLACE = { chain: 'tiny', region: 'cn-620300' };

/** Rows of any noun, whose fields take values that other rows of it have: everything that is there may so become something else. */
type Nouns = Record<string, ({ id: string } & Record<string, unknown>)[]>;
const NOUNS = [
  ...Object.keys(tiny.facts).filter((noun) => !['chains', 'sources'].includes(noun)),
  ...(['projects', 'milestones'] satisfies (keyof Records)[]),
];

/** Those that move gaps more often. */
const MOVING = ['productions', 'absences', 'goals', 'processes'];

interface Edit {
  noun: string;
  row: number;
  like: number;
  field: number;
  what: 'SET' | 'REMOVE' | 'COPY' | 'ESTIMATE';
}
const edit: fc.Arbitrary<Edit> = fc.record({
  noun: fc.constantFrom(...NOUNS, ...MOVING, ...MOVING, ...MOVING),
  row: fc.nat(),
  like: fc.nat(),
  field: fc.nat(),
  what: fc.constantFrom('SET', 'SET', 'SET', 'REMOVE', 'COPY', 'ESTIMATE'),
});

/** The content after one edit; that of a row which others name is never taken away. */
function change(content: GraphContent, { noun, row: at, like, field, what }: Edit, step: number): GraphContent {
  const next = structuredClone(content);
  const all = { ...next.facts, ...next.records } as unknown as Nouns;
  const rows = all[noun]!;
  const [row, other] = [rows[at % rows.length], rows[like % rows.length]];
  if (row === undefined || other === undefined) return next;
  const names = Object.keys(row).filter((name) => !['id', 'noun', 'evidence', 'parent', 'project'].includes(name));
  const name = names[field % names.length]!;
  const isNamed = JSON.stringify(next).split(`"${row.id}"`).length > 2;
  if (what === 'SET') row[name] = other[name];
  else if (what === 'COPY' && LOOSE.has(noun)) rows.push({ ...row, id: `${row.id}:${step}`, [name]: other[name] });
  else if (what === 'REMOVE' && LOOSE.has(noun) && !isNamed && rows.length > 1) rows.splice(rows.indexOf(row), 1);
  else if (what === 'ESTIMATE')
    row['evidence'] = (row['evidence'] as Facts['goals'][number]['evidence'] | undefined)?.map((one) => ({
      ...one,
      confidence: 'ESTIMATE',
    }));
  if (noun === 'regions' && next.facts.regions.some((one) => one.parent === one.id)) return content;
  return next;
}
const LOOSE = new Set(['productions', 'needs', 'relations', 'absences', 'goals', 'surveys', 'signals']);

/** Every revision, as one after the other gives it and as all of its facts give it. */
async function readBothWays(contents: readonly GraphContent[], place = PLACE) {
  const lines = journalOfContents(contents);
  const past = createPast()((after) => readAfter(lines, after));
  const recorder = createGapRecorder(place);
  const found: { inTurn: unknown; alone: unknown }[] = [];
  for await (const { rows, fold } of past.walk(1, contents.length)) {
    recorder.pass(rows);
    found.push({ inTurn: await recorder.record(fold), alone: await readGapRecord(fold, place) });
  }
  return found;
}

describe('gaps of one revision after another', () => {
  it('are those of each revision alone, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 10, maxLength: 15 }), async (edits) => {
        const contents: GraphContent[] = [START, { ...START, facts: { ...START.facts, productions: [] } }, START];
        for (const one of edits) contents.push(change(contents.at(-1)!, one, contents.length));
        const found = await readBothWays(contents);
        for (const { inTurn, alone } of found) expect(inTurn).toEqual(alone);
        expect(found[1]!.inTurn).not.toEqual(found[0]!.inTurn);
      }),
      { numRuns: 8 },
    );
  });

  it('are those of each revision alone, where one graph is put in the place of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomFacts(), { minLength: 2, maxLength: 3 }), async (all) => {
        const contents = all.map((facts) => ({ facts, records: NO_RECORDS }));
        for (const { inTurn, alone } of await readBothWays(contents, { chain: 'c', region: 'r0' })) expect(inTurn).toEqual(alone);
      }),
      { numRuns: 8 },
    );
  });

  it('leave what is merely called otherwise as it was', async () => {
    const renamed = structuredClone(START);
    for (const one of renamed.facts.enterprises) one.name += '新';
    for (const one of renamed.facts.productions) one.capacity = (one.capacity ?? 0) + 1;
    const [before, after] = await readBothWays([START, renamed]);
    expect(after!.inTurn).toBe(before!.inTurn);
  });
});
