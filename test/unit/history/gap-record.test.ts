import { expect, it } from 'vitest';
import { mayMoveGaps } from '../../../server/history/gap-record.ts';
import type { Row } from '../../../server/journal/record.ts';

const node = (label: string): Row => ({ node: label, id: 'x', before: null, after: { props: {}, also: [] } }) as unknown as Row;
const link = (type: string, from: string, to: string): Row =>
  ({ link: type, from: [from, 'a'], to: [to, 'b'], before: null, after: {} }) as unknown as Row;

it('looks at what makes, needs and lies somewhere, and not at what no analysis counts, nor at its links either way', () => {
  const news = [node('Signal'), link('SENDS', 'Enterprise', 'Signal'), link('EVIDENCED_BY', 'Signal', 'Source'), node('Source')];
  const lead = [node('Lead'), link('OWNED_BY', 'Lead', 'Enterprise'), link('IN_DATASET', 'Lead', 'Dataset'), node('Dataset')];
  expect([news, lead, [link('TOOK_PART', 'Enterprise', 'Event')]].map(mayMoveGaps)).toEqual([false, false, false]);
  const moving = [
    node('Production'),
    link('MAKES', 'Enterprise', 'Production'),
    link('EVIDENCED_BY', 'Need', 'Source'),
    node('Enterprise'),
  ];
  expect(moving.map((row) => mayMoveGaps([...news, row]))).toEqual([true, true, true, true]);
});
