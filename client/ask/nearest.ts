import type { QuestionId } from './cues.ts';
import { toPlain } from './plain-words.ts';

/** What is offered where nothing of the text is like any question. */
const ALWAYS: readonly QuestionId[] = ['missing', 'first', 'makers', 'stop', 'portfolio', 'relation'];

/**
 * The questions whose examples are most like the text, the likest first: by the pairs of characters that Chinese words share, and by whole
 * Latin words. `most` of them at most; a few common ones where none is like it.
 */
export function nearest(text: string, examples: ReadonlyMap<QuestionId, string>, most: number): QuestionId[] {
  const asked = toParts(text);
  const alike = [...examples].flatMap(([id, example]) => {
    const parts = toParts(example);
    const shared = [...parts].filter((part) => asked.has(part)).length;
    return shared === 0 ? [] : [{ id, score: (2 * shared) / (asked.size + parts.size) }];
  });
  const ids = alike.sort((a, b) => b.score - a.score).map(({ id }) => id);
  return [...new Set([...ids, ...ALWAYS.filter((id) => examples.has(id))])].slice(0, most);
}

/** Words that nearly every question has. */
const COMMON = /^(the|an?|of|in|is|are|do|does|we|what|which|who|how|for|to|there|here|哪些|什么|多少)$/;

function toParts(text: string): Set<string> {
  const plain = toPlain(text).toLowerCase();
  const words = plain.match(/[a-z]{2,}/g) ?? [];
  const pairs = [...plain.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair!);
  return new Set([...words, ...pairs].filter((part) => !COMMON.test(part)));
}
