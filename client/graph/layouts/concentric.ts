/**
 * What it answers: where boxes of one size stand around one in the middle, none over another.
 * Assumption: `groups` come nearest first; a group begins on a new ring; the order inside a group is kept.
 * Complexity: O(n² · 180) for n boxes, n ≤ a few hundred.
 * [Reference] Concentric layout as in Di Battista et al., Graph Drawing, 1999 (radial drawings); the greedy ring filling is ours.
 */
export interface Spot {
  x: number;
  y: number;
}
export interface BoxSize {
  width: number;
  height: number;
}

const STEPS = 180;
const GAP = 10;
/** With more rings than this the window is too small to hold all: the rings keep their own distance then. */
const MOST_FITTED = 4;

/**
 * @param room the window in px: where all boxes fit in, the rings are spread over it
 * @returns a place in px for the middle and for every id; the middle is at 0,0
 */
export function layOutConcentric(
  middle: string,
  groups: readonly (readonly string[])[],
  size: BoxSize,
  room: BoxSize | null = null,
): Map<string, Spot> {
  for (let rings = 1; room && rings <= MOST_FITTED; rings++) {
    const step = { x: (room.width - size.width) / 2 / rings, y: (room.height - size.height) / 2 / rings };
    const fitted = fillRings(middle, groups, size, step, rings);
    if (fitted) return fitted;
  }
  return fillRings(middle, groups, size, { x: size.width + 4 * GAP, y: size.height + 8 * GAP }, Infinity)!;
}

/** Null where more than `most` rings are needed. */
function fillRings(
  middle: string,
  groups: readonly (readonly string[])[],
  size: BoxSize,
  step: Spot,
  most: number,
): Map<string, Spot> | null {
  const spots = new Map<string, Spot>([[middle, { x: 0, y: 0 }]]);
  const taken: Spot[] = [{ x: 0, y: 0 }];
  let ring = 0;
  for (const group of groups) {
    let rest = group.filter((id) => !spots.has(id));
    while (rest.length > 0) {
      ring += 1;
      if (ring > most) return null;
      const free = freeSpots({ x: step.x * ring, y: step.y * ring }, taken, size);
      const here = rest.slice(0, free.length);
      // A ring that is not full is filled evenly all round.
      here.forEach((id, at) => {
        const spot = free[Math.floor((at * free.length) / here.length)]!;
        spots.set(id, spot);
        taken.push(spot);
      });
      rest = rest.slice(here.length);
    }
  }
  return spots;
}

/** As many places of a ring as do not touch one another or what stands inside. */
function freeSpots(radius: Spot, taken: readonly Spot[], size: BoxSize): Spot[] {
  const spots: Spot[] = [];
  const isFree = (spot: Spot): boolean =>
    [...taken, ...spots].every(
      (other) => Math.abs(other.x - spot.x) >= size.width + GAP || Math.abs(other.y - spot.y) >= size.height + GAP,
    );
  for (let step = 0; step < STEPS; step++) {
    const angle = (2 * Math.PI * step) / STEPS - Math.PI / 2;
    const spot = { x: Math.cos(angle) * radius.x, y: Math.sin(angle) * radius.y };
    if (isFree(spot)) spots.push(spot);
  }
  return spots;
}
