import { describe, expect, it } from 'vitest';
import { countChecks } from '../../../../client/views/logic/count-checks.ts';
import { rankOwners } from '../../../../client/views/logic/rank-owners.ts';
import { findSection, partsOf, rulesOf, sourceOf, type Rule } from '../../../../client/views/logic/use-rules.ts';
import { toPercent } from '../../../../client/views/logic/to-percent.ts';

const rule = (id: string, answeredBy: Rule['answeredBy'], labels: string[], parent: string | null = null): Rule => ({
  id,
  name: id,
  nameEn: null,
  words: id,
  wordsEn: null,
  answeredBy,
  parent: parent === null ? null : { id: parent },
  policyLine: null,
  statements: labels.map((label) => ({ id: `s:${label}`, label })),
});
const owner = (id: string) => ({ id, name: id, nameEn: null });

describe('the counts of the decision logic', () => {
  it('ranks owners by projects, then by what runs, and counts a shared project for each', () => {
    const ranks = rankOwners([
      { stage: 'TALK', owners: [owner('a'), owner('b')] },
      { stage: 'OPERATING', owners: [owner('b')] },
      { stage: 'STALLED', owners: [owner('a')] },
      { stage: 'SIGNED', owners: [] },
    ]);
    expect(ranks.map(({ owner: { id }, all, signed, started, operating }) => [id, all, signed, started, operating])).toEqual([
      ['b', 2, 1, 1, 1],
      ['a', 2, 0, 0, 0],
    ]);
  });

  it('counts what is recorded and what is not, in the order of the lists', () => {
    const check = (key: string, done: boolean) => ({ key, text: key, done });
    expect(
      countChecks([
        { checklist: [check('TALK', true), check('LAND', false)] },
        { checklist: [check('TALK', false), check('LAND', false)] },
      ]),
    ).toEqual([
      { key: 'TALK', text: 'TALK', done: 1, open: 1 },
      { key: 'LAND', text: 'LAND', done: 0, open: 2 },
    ]);
  });

  it('finds the section of a name or a statement, and none for anything else', () => {
    const rules = [
      rule('one', ['leaders'], ['#1']),
      rule('two', ['gaps'], ['#2', '#1']),
      rule('will', [], ['#3']),
      rule('part', ['trees'], ['#4'], 'will'),
    ];
    expect(['trees', '#1', '#2', '#3', '#4', 'S01', null].map((at) => findSection(at, rules))).toEqual([
      'trees',
      'leaders',
      'gaps',
      'resolve',
      null,
      null,
      null,
    ]);
    expect(rulesOf('trees', rules)).toEqual([]);
    expect(partsOf('will', rules).map(({ id }) => id)).toEqual(['part']);
    expect(findSection('#1', [])).toBeNull();
  });

  it('knows the source that a statement stands in', () => {
    expect(sourceOf({ id: 'S01:#62', label: '#62' })).toBe('S01');
  });

  it('says a small share as small, never as nothing', () => {
    expect([0, 0.001, 0.0103, 0.7701, 1].map(toPercent)).toEqual(['0%', '<1%', '1%', '77%', '100%']);
  });
});
