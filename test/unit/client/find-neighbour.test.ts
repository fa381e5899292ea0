import { describe, expect, it } from 'vitest';
import { findNeighbour, type Box } from '../../../client/widgets/find-neighbour.ts';

/** Two rows of three, and a wide one below. */
const boxes: Box[] = [0, 1, 2].flatMap((column) => [0, 1].map((row) => box(column * 100, row * 40, 80, 20)));
boxes.push(box(0, 80, 280, 20));

describe('the way of the arrow keys between buttons', () => {
  it('goes to the next of the row, not to a nearer one of another row', () => {
    expect(findNeighbour(boxes, 0, 'ArrowRight')).toBe(2);
    expect(findNeighbour(boxes, 4, 'ArrowLeft')).toBe(2);
    expect(findNeighbour([box(0, 0, 80, 20), box(90, 40, 80, 20), box(300, 0, 80, 20)], 0, 'ArrowRight')).toBe(2);
  });

  it('goes up and down within the column', () => {
    expect(findNeighbour(boxes, 2, 'ArrowDown')).toBe(3);
    expect(findNeighbour(boxes, 5, 'ArrowDown')).toBe(6);
    expect(findNeighbour(boxes, 6, 'ArrowUp')).toBe(3);
  });

  it('goes through a table row by row, and within a cell line by line', () => {
    // A row of two cells, the second of two lines; a row without the first cell; what stands below all rows.
    const table = [
      { ...box(0, 0, 80, 20), row: 1 },
      { ...box(200, 0, 80, 20), row: 1 },
      { ...box(200, 20, 80, 20), row: 1 },
      { ...box(200, 60, 80, 20), row: 2 },
      { ...box(0, 200, 40, 20), row: 1e6 },
    ];
    expect(findNeighbour(table, 0, 'ArrowDown')).toBe(3);
    expect(findNeighbour(table, 1, 'ArrowDown')).toBe(2);
    expect(findNeighbour(table, 2, 'ArrowDown')).toBe(3);
    expect(findNeighbour(table, 3, 'ArrowDown')).toBe(4);
    expect(findNeighbour(table, 4, 'ArrowUp')).toBe(3);
    expect(findNeighbour(table, 3, 'ArrowUp')).toBe(2);
    expect(findNeighbour(table, 0, 'ArrowRight')).toBe(1);
  });

  it('stays at the edge; Home and End are the first and the last', () => {
    expect(findNeighbour(boxes, 4, 'ArrowRight')).toBe(4);
    expect(findNeighbour(boxes, 6, 'ArrowDown')).toBe(6);
    expect(findNeighbour(boxes, 3, 'Home')).toBe(0);
    expect(findNeighbour(boxes, 3, 'End')).toBe(6);
    expect(findNeighbour([], 0, 'ArrowLeft')).toBe(0);
  });
});

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
