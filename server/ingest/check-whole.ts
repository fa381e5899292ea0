/** What no single row shows: ids that two tables share, and an absence that a recorded maker contradicts. */
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import { toRowKey, type ReadContext } from './read-context.ts';

/** Adds a problem for each contradiction between tables that are each in order by themselves. */
export function checkWhole(facts: Facts, records: Records, context: ReadContext): void {
  checkIds(facts, records, context);
  checkAbsences(facts, context);
}

/** An id names one thing, whatever its table; only a park is a region and an enterprise in one. */
function checkIds(facts: Facts, records: Records, { problems, rowOf }: ReadContext): void {
  const tables: [string, readonly { id: string }[]][] = [
    ['sources.csv', facts.sources],
    ['products.csv', facts.products],
    ['processes.csv', facts.processes],
    ['enterprises.csv', facts.enterprises],
    ['regions.csv', facts.regions],
    ['projects.csv', records.projects],
    ['people.csv', records.people],
    ['events.csv', records.events],
    ['agreements.csv', records.agreements],
  ];
  const first = new Map<string, string>();
  for (const [file, rows] of tables) {
    for (const { id } of rows) {
      const taken = first.get(id);
      if (taken === undefined) first.set(id, file);
      else if (!(taken === 'enterprises.csv' && file === 'regions.csv')) {
        problems.add(
          { file, row: rowOf.get(toRowKey(file, id)) ?? null, column: 'id' },
          `编号 ${id} 已在 ${taken} 第 ${rowOf.get(toRowKey(taken, id))} 行用了；一个编号只能指一样东西，请另起一个`,
          `the id ${id} is used in ${taken} row ${rowOf.get(toRowKey(taken, id))} already; an id names one thing, so choose another`,
        );
      }
    }
  }
}

function checkAbsences({ absences, productions, enterprises, regions }: Facts, { problems, rowOf }: ReadContext): void {
  const parents = new Map(regions.map(({ id, parent }) => [id as string, parent as string | null]));
  const regionOf = new Map(enterprises.map(({ id, region }) => [id as string, region as string | null]));
  for (const { id, product, region } of absences) {
    const maker = productions.find(
      (row) => row.product === product && row.phase === 'OPERATING' && isWithin(regionOf.get(row.enterprise) ?? null, region, parents),
    );
    if (!maker) continue;
    const makerRow = rowOf.get(toRowKey('production.csv', maker.id));
    problems.add(
      { file: 'absences.csv', row: rowOf.get(toRowKey('absences.csv', id)) ?? null, column: 'product_id' },
      `写着 ${region} 没有人生产 ${product}，production.csv 第 ${makerRow} 行却有 ${maker.enterprise} 在那里生产它；两处只能留一处`,
      `says that nobody in ${region} makes ${product}, but production.csv row ${makerRow} has ${maker.enterprise} making it there; keep only one of the two`,
    );
  }
}

function isWithin(place: string | null, region: string, parents: ReadonlyMap<string, string | null>): boolean {
  for (let at = place; at !== null; at = parents.get(at) ?? null) if (at === region) return true;
  return false;
}
