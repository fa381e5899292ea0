import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '../../../../client/ask/cues.ts';
import { takeSpan } from '../../../../client/ask/span.ts';
import { TOPIC_NAMES, TOPICS } from '../../../../client/ask/topics.ts';
import { understand } from '../../../../client/ask/understand.ts';
import { toLocalDay } from '../../../../client/tools/local-time.ts';

/** A Wednesday. */
const NOW = new Date(2026, 11, 2, 15, 30);
const daysOf = (text: string): string[] => {
  const taken = takeSpan(text, NOW);
  return taken ? [taken.span.from, taken.span.to].map((day) => toLocalDay(day.toISOString())) : [];
};

describe('a span of days in people’s words', () => {
  it.each([
    ['上周改了什么', '2026-11-23', '2026-11-29'],
    ['what changed last week', '2026-11-23', '2026-11-29'],
    ['这周有什么更新', '2026-11-30', '2026-12-02'],
    ['上个月改了什么', '2026-11-01', '2026-11-30'],
    ['昨天谁改过数据', '2026-12-01', '2026-12-01'],
    ['最近3天的改动', '2026-11-30', '2026-12-02'],
    ['近两周改了什么', '2026-11-19', '2026-12-02'],
    ['changes in the past 10 days', '2026-11-23', '2026-12-02'],
    ['从2026-11-05以来改了什么', '2026-11-05', '2026-12-02'],
  ])('%s', (text, from, to) => expect(daysOf(text)).toEqual([from, to]));

  it('is none where no days are said', () => expect(daysOf('最近改了什么')).toEqual([]));

  it('is held by the question about changes, and told as not understood where a question has no place for it', () => {
    const known = { segments: [], regions: [], region: '', now: NOW };
    expect(understand('上周改了什么', known)[0]).toMatchObject({ id: 'changes', span: { from: new Date(2026, 10, 23) } });
    expect(understand('今年有几个项目开工了', known)[0]).toMatchObject({ id: 'projects', unread: ['今年'] });
  });
});

it('has every kind of question in one topic', () => {
  expect(TOPIC_NAMES.flatMap((topic) => TOPICS[topic]).sort()).toEqual([...QUESTION_IDS].sort());
});
