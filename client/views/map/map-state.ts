import { flagParam, idParam, wordsParam } from '../../state/params.ts';

/** The map's part of the address. `product` and `process` are what the side panel shows, here and on the gap board. */
export const MAP_STATE = {
  focus: idParam('focus'),
  up: idParam('up'),
  down: idParam('down'),
  open: wordsParam('open'),
  segments: wordsParam('lanes'),
  onlyGaps: flagParam('only-gaps'),
  list: flagParam('list'),
  /** The products that are needed here and bought elsewhere are spelt out under the title. */
  bought: flagParam('bought'),
  product: idParam('product'),
  process: idParam('process'),
};
