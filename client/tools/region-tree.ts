export interface PlacedRegion {
  id: string;
  parent: { id: string } | null;
}

/** A region and all that hold it, from the inside out; an id that is not known stands alone. */
export function readWayUp(regions: readonly PlacedRegion[]): (id: string) => string[] {
  const parents = new Map(regions.map(({ id, parent }) => [id, parent?.id]));
  return (id) => {
    const way = [id];
    for (let at = parents.get(id); at !== undefined && !way.includes(at); at = parents.get(at)) way.push(at);
    return way;
  };
}

/** The regions that lie neither inside the given one nor around it: those that can be compared with it. */
export function findOthers<R extends PlacedRegion>(regions: readonly R[], own: string): R[] {
  const wayUp = readWayUp(regions);
  const around = new Set(wayUp(own));
  return regions.filter(({ id }) => !around.has(id) && !wayUp(id).includes(own));
}
