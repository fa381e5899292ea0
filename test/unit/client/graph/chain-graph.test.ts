import { describe, expect, test } from 'vitest';
import { toChainGraph, type ChainGraph } from '../../../../client/graph/elements/chain-graph.ts';
import { selectFocus } from '../../../../client/graph/elements/select-focus.ts';
import { aPicture, aProcess, aProduct, batteryPicture } from './tiny-chain.ts';

const link = (graph: ChainGraph, from: string, to: string) => graph.links.find((one) => one.from === from && one.to === to);

describe('parts of a chain graph', () => {
  test('members of one class and status share a chip, and their twin processes one mark', () => {
    const graph = toChainGraph(batteryPicture(), selectFocus(batteryPicture(), { kind: 'all' }));
    const cathodes = graph.chips.find((chip) => chip.opens === 'cathodes');
    expect(cathodes?.members.map((member) => member.id)).toEqual(['c1', 'c2']);
    const mark = graph.marks.find((one) => one.kind === 'all' && one.output === cathodes?.id);
    expect(mark).toMatchObject({ processes: ['make-c1', 'make-c2'], runHere: false });
  });

  test('an OR group inside one chip needs no mark, one of several chips does', () => {
    const gathered = toChainGraph(batteryPicture(), selectFocus(batteryPicture(), { kind: 'gap', product: 'cell' }));
    expect(gathered.marks.filter((mark) => mark.kind === 'any')).toEqual([]);
    const picture = aPicture(
      [aProduct('x'), aProduct('y', { status: 'MISSING' }), aProduct('z', { stage: 2 })],
      [aProcess('z', [], { choices: [['x', 'y']] })],
    );
    const graph = toChainGraph(picture, selectFocus(picture, { kind: 'all' }));
    expect(graph.marks.filter((mark) => mark.kind === 'any')).toEqual([{ id: 'process:make-z#0', kind: 'any', of: 'process:make-z' }]);
    expect(link(graph, 'y', 'process:make-z#0')?.lacking).toBe(false);
    expect(link(graph, 'process:make-z#0', 'process:make-z')?.lacking).toBe(false);
  });

  test('a link lacks what is neither available nor a raw material', () => {
    const graph = toChainGraph(batteryPicture(), selectFocus(batteryPicture(), { kind: 'all' }));
    expect(link(graph, 'foil', 'process:make-cell')?.lacking).toBe(true);
    expect(link(graph, 'metal', 'process:make-cell')?.lacking).toBe(false);
    expect(link(graph, 'ore', 'process:make-matte')?.lacking).toBe(false);
  });

  test('by-products hang on their process', () => {
    const graph = toChainGraph(batteryPicture(), selectFocus(batteryPicture(), { kind: 'all' }));
    expect(link(graph, 'process:make-metal', 'acid')?.kind).toBe('byproduct');
  });
});
