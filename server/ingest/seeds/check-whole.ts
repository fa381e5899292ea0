/** What no single row shows: ids that two tables share, and an absence that a recorded maker contradicts. */
import type { Facts } from '../../domain/facts.ts';
import { createMakerSearch } from '../rows/find-maker.ts';
import type { Problems } from '../problems/check-problems.ts';
import { toProductionId } from '../tables/parse-production.ts';
import { TABLES, type Tables } from './parse-tables.ts';

/** Adds a problem for each contradiction between tables that are each in order by themselves. */
export function checkWhole(facts: Facts, tables: Tables, problems: Problems): void {
  checkIds(tables, problems);
  checkAbsences(facts, tables, problems);
}

/** The tables whose ids name things; the first that has an id keeps it. */
const OF_THINGS = ['sources', 'products', 'processes', 'enterprises', 'regions', 'projects', 'people', 'events', 'agreements'] as const;

/** An id names one thing, whatever its table; only a park is a region and an enterprise in one. */
function checkIds(tables: Tables, problems: Problems): void {
  const first = new Map<string, { table: (typeof OF_THINGS)[number]; row: number | null }>();
  for (const table of OF_THINGS) {
    for (const { value, at } of tables[table].rows) {
      const { id } = value;
      const taken = first.get(id);
      if (taken === undefined) first.set(id, { table, row: at('id').row });
      else if (!(taken.table === 'enterprises' && table === 'regions')) {
        const { file } = TABLES[taken.table];
        problems.add(
          at('id'),
          `编号 ${id} 已在 ${file} 第 ${taken.row} 行用了；一个编号只能指一样东西，请另起一个`,
          `the id ${id} is used in ${file} row ${taken.row} already; an id names one thing, so choose another`,
        );
      }
    }
  }
}

function checkAbsences(facts: Facts, tables: Tables, problems: Problems): void {
  const findMaker = createMakerSearch(facts);
  for (const { value, at } of tables.absences.rows) {
    const maker = findMaker(value.product_id, value.region_id);
    if (!maker) continue;
    const makerRow = tables.production.rows.find((row) => toProductionId(row.value) === maker.id)?.at(null).row;
    problems.add(
      at('product_id'),
      `写着 ${value.region_id} 没有人生产 ${value.product_id}，production.csv 第 ${makerRow} 行却有 ${maker.enterprise} 在那里生产它；两处只能留一处`,
      `says that nobody in ${value.region_id} makes ${value.product_id}, but production.csv row ${makerRow} has ${maker.enterprise} making it there; keep only one of the two`,
    );
  }
}
