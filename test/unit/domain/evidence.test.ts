import { describe, expect, it } from 'vitest';
import { CONFIDENCE_VALUES, isInferred, isPublished, rankOf } from '../../../server/domain/evidence.ts';
import type { SourceId } from '../../../server/domain/ids.ts';
import { CONFIDENCES } from '../../../server/domain/words.ts';

const all = (...words: (typeof CONFIDENCES)[number][]) => words.map((confidence) => ({ confidence }));

describe('what evidence is worth', () => {
  it('ranks every confidence, never a weaker one before a stronger one', () => {
    const ranked = [...CONFIDENCES].sort((a, b) => rankOf(all(a)) - rankOf(all(b)));
    expect(new Set(ranked.map((word) => rankOf(all(word)))).size).toBe(CONFIDENCES.length);
    const values = ranked.map((word) => CONFIDENCE_VALUES[word]);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('counts the strongest of several, and nothing as the weakest', () => {
    expect(rankOf(all('ESTIMATE', 'CITED'))).toBe(rankOf(all('CITED')));
    expect(rankOf([])).toBeGreaterThan(rankOf(all('ESTIMATE')));
  });

  it('takes for inferred what estimates alone carry, and not what nothing carries', () => {
    expect([isInferred(all('ESTIMATE', 'ESTIMATE')), isInferred(all('ESTIMATE', 'COMMON')), isInferred([])]).toEqual([true, false, false]);
  });

  it('takes for published what one publication carries', () => {
    const [paper, common] = [{ source: 'S1' as SourceId }, { source: 'src-common' as SourceId }];
    const publications = new Set(['S1']);
    expect([isPublished([common, paper], publications), isPublished([common], publications), isPublished([], publications)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
