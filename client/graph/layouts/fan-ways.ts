import type { Spot } from './concentric.ts';

/** How far a line between two boxes of one column bows out towards the middle, in px. */
const BOW = 70;

/** How a line between two boxes of a fan runs: its ends, and for one column the bow that keeps it out of the boxes between. */
export interface FanWay {
  data: { fromSide: string; toSide: string; bow: number };
  classes: string[];
}

/** @returns null where one of the boxes has no place */
export function toWay(from: Spot | undefined, to: Spot | undefined): FanWay | null {
  if (!from || !to) return null;
  const isAside = from.x !== 0 && to.x !== 0;
  const isBowed = isAside && from.x === to.x;
  // A bow to the left of the way from one to the other counts as negative, as y runs down.
  const bow = isBowed ? Math.sign(to.y - from.y) * Math.sign(from.x) * BOW : 0;
  return {
    data: { fromSide: toSide(from), toSide: toSide(to), bow },
    classes: ['fan', ...(isAside ? ['aside'] : []), ...(isBowed ? ['bowed'] : [])],
  };
}

/** The inner side of a box beside the middle; wherever the line meets it, for the middle. */
function toSide({ x }: Spot): string {
  return x === 0 ? 'outside-to-node' : x < 0 ? '50% 0%' : '-50% 0%';
}
