import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherSites, placeLabels } from '../../../../client/views/places/gather-sites.ts';
import { toSites, weightOf, type PlacedEnterprise, type PlacedProject, type Site } from '../../../../client/views/places/to-sites.ts';
import { fitView, panView, project, readView, writeView, zoomView } from '../../../../client/views/places/view.ts';

const size = { width: 800, height: 500 };
const place = fc.record({ lon: fc.double({ min: 70, max: 140, noNaN: true }), lat: fc.double({ min: -30, max: 60, noNaN: true }) });

describe('the window on the map of places', () => {
  it('shows every place inside its edges at the start', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const view = fitView(places, size);
        for (const { x, y } of places.map((one) => project(one, view, size))) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(size.height);
        }
      }),
    );
  });

  it('keeps what is under the pointer where it is while zooming, and moves by as many px as asked', () => {
    const jinchang = { lon: 102.186, lat: 38.5197 };
    const view = { lon: 104, lat: 36, scale: 20 };
    const before = project(jinchang, view, size);
    const around = { x: before.x - size.width / 2, y: before.y - size.height / 2 };
    const zoomed = project(jinchang, zoomView(view, 1.5, around), size);
    expect(zoomed.x).toBeCloseTo(before.x, 6);
    expect(zoomed.y).toBeCloseTo(before.y, 6);
    const moved = project(jinchang, panView(view, { x: 30, y: -20 }), size);
    expect(moved.x).toBeCloseTo(before.x - 30, 6);
    expect(moved.y).toBeCloseTo(before.y + 20, 6);
  });

  it('stands in the address, and an address that says nothing sensible says nothing', () => {
    expect(readView(writeView({ lon: 102.186, lat: 38.52, scale: 120 }))).toEqual({ lon: 102.186, lat: 38.52, scale: 120 });
    for (const text of ['', '1,2', 'a,b,c', '200,10,5', '10,10,0', '1e9,1,1', '10,89,5']) expect(readView(text)).toBeNull();
  });
});

describe('places that would stand on one another', () => {
  it('are one mark, none is lost, and no two marks touch', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 40 })), { maxLength: 25 }), (list) => {
        const sites = list.map(([at, count], index) => aSite(String(index), at, count));
        const view = fitView(sites, size);
        const clusters = gatherSites(sites, (site) => project(site, view, size));
        expect(clusters.flatMap((cluster) => cluster.sites.map(({ id }) => id)).sort()).toEqual(sites.map(({ id }) => id).sort());
        expect(clusters.reduce((sum, { enterprises }) => sum + enterprises, 0)).toBe(sites.reduce((sum, one) => sum + weightOf(one), 0));
        const labels = placeLabels(clusters, (cluster) => cluster.sites[0]!.id, size.width, size.height);
        expect(new Set(labels.map(({ cluster }) => cluster)).size).toBe(labels.length);
      }),
    );
  });

  it('come out the same whatever their order', () => {
    const sites = [aSite('a', { lon: 100, lat: 30 }, 5), aSite('b', { lon: 100.1, lat: 30 }, 5), aSite('c', { lon: 120, lat: 30 }, 1)];
    const of = (some: readonly Site[]): string[][] =>
      gatherSites(some, ({ lon, lat }) => ({ x: lon * 10, y: lat * 10 })).map((cluster) => cluster.sites.map(({ id }) => id));
    expect(of(sites)).toEqual([['a', 'b'], ['c']]);
    expect(of([...sites].reverse())).toEqual(of(sites));
  });
});

describe('whoever is recorded at places', () => {
  it('stands at the place; who has none, or one without coordinates, is told apart', () => {
    const region = (id: string, lat: number | null, parent: string) => ({
      id,
      name: id,
      nameEn: null,
      lat,
      lon: lat,
      parent: { id: parent, name: parent, nameEn: null, parent: null },
    });
    const firm = (id: string, of: ReturnType<typeof region> | null, at: number | null = null) =>
      ({ id, name: id, nameEn: null, kind: 'ENTERPRISE', lat: at, lon: at, geoPrecision: null, region: of }) as unknown as PlacedEnterprise;
    const plan = (id: string, of: ReturnType<typeof region> | null) =>
      ({ id, name: id, nameEn: null, stage: 'TALK', region: of }) as unknown as PlacedProject;
    const { sites, unplaced } = toSites(
      [
        firm('one', region('a', 10, 'top')),
        firm('two', region('b', null, 'x'), 20),
        firm('three', region('c', null, 'x')),
        firm('four', null),
      ],
      [plan('p', region('a', 10, 'top')), plan('q', null)],
      'top',
    );
    expect(sites.map(({ id, lat, isHere }) => [id, lat, isHere])).toEqual([
      ['a', 10, true],
      ['b', 20, false],
    ]);
    expect(sites[0]).toMatchObject({ enterprises: [{ id: 'one' }], projects: [{ id: 'p' }] });
    expect(unplaced.enterprises.map(({ id }) => id)).toEqual(['three', 'four']);
    expect(unplaced.projects.map(({ id }) => id)).toEqual(['q']);
  });
});

function aSite(id: string, at: { lon: number; lat: number }, count: number): Site {
  const enterprises = Array.from({ length: count }, () => ({}) as PlacedEnterprise);
  return { id, ...at, isHere: false, enterprises, projects: [], region: { id, name: id, nameEn: null, ...at, parent: null } };
}
