import { describe, expect, it } from 'vitest';
import { groupInputs } from '../../../../client/views/gaps/group-inputs.ts';

const flow = (id: string, anyOf: string | null = null) => ({ anyOf, product: { id } });
const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

describe('inputs of a card', () => {
  it('stand side by side where one of them suffices, and count once', () => {
    const inputs = ['cell', 'round', 'case', 'prism'].map((id) => ({ id }));
    expect(ids(groupInputs(inputs, [flow('cell', 'A'), flow('case'), flow('prism', 'A'), flow('round', 'B')]))).toEqual([
      ['cell', 'prism'],
      ['round'],
      ['case'],
    ]);
  });

  it('stand alone without a process', () => {
    expect(ids(groupInputs([{ id: 'a' }, { id: 'b' }], []))).toEqual([['a'], ['b']]);
  });
});
