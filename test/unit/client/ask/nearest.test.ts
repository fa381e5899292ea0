import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../../../client/ask/cues.ts';
import { nearest } from '../../../../client/ask/nearest.ts';

const EXAMPLES = new Map<QuestionId, string>([
  ['asOf', '数据截至什么时候'],
  ['policy', '政策落实到哪些项目'],
  ['missing', '还缺什么'],
  ['stop', '如果硫酸镍停了'],
  ['sources', 'What are the sources?'],
]);

describe('the questions nearest to a text', () => {
  it('are those whose examples share most with it, the likest first', () => {
    expect(nearest('固态电池的政策落实得如何', EXAMPLES, 6)[0]).toBe('policy');
    expect(nearest('SOURCES please', EXAMPLES, 1)).toEqual(['sources']);
    expect(nearest('截至时候的项目', EXAMPLES, 2).sort()).toEqual(['asOf', 'policy']);
  });

  it('are common ones where none is like it, only ones that have an example, and no more than asked for', () => {
    expect(nearest('天气', EXAMPLES, 6)).toEqual(['missing', 'stop']);
    expect(nearest('', EXAMPLES, 1)).toEqual(['missing']);
  });

  it('do not count words that nearly every question has', () => {
    expect(nearest('what are the', EXAMPLES, 6)).toEqual(['missing', 'stop']);
  });
});
