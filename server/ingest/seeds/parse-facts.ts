import { sortedById } from '../../domain/by-code-point.ts';
import type { Chain, Facts, Region } from '../../domain/facts.ts';
import type { Checks } from '../rows/checks.ts';
import { parseAbsences } from '../tables/parse-absences.ts';
import { parseConsumption } from '../tables/parse-consumption.ts';
import { parseEnterprises } from '../tables/parse-enterprises.ts';
import { parseGoals } from '../tables/parse-goals.ts';
import { parseParkCapacities } from '../tables/parse-park-capacities.ts';
import { parsePlantSizes } from '../tables/parse-plant-sizes.ts';
import { parseProcesses } from '../tables/parse-processes.ts';
import { parseProduction } from '../tables/parse-production.ts';
import { parseProducts } from '../tables/parse-products.ts';
import { parseRegions } from '../tables/parse-regions.ts';
import { parseRelations } from '../tables/parse-relations.ts';
import { parseSignals } from '../tables/parse-signals.ts';
import { parseSources } from '../tables/parse-sources.ts';
import { parseSurveys } from '../tables/parse-surveys.ts';
import { alignParks } from './align-parks.ts';
import type { Tables } from './parse-tables.ts';

/** The facts of the chain, every list sorted by id; rows that contradict another table go to the problems of `checks`. */
export function parseFacts(tables: Tables, chain: Chain | null, checks: Checks): Facts {
  const regions = parseRegions(tables.regions, checks);
  const enterprises = parseEnterprises(tables.enterprises, new Map(regions.map((one): [string, Region] => [one.id, one])), checks);
  return {
    chains: chain === null ? [] : [chain],
    regions: sortedById(alignParks(regions, enterprises)),
    products: sortedById(parseProducts(tables.products, chain, checks)),
    processes: sortedById(parseProcesses(tables.processes, tables.flows, checks)),
    enterprises: sortedById(enterprises),
    productions: sortedById(parseProduction(tables.production, checks)),
    needs: sortedById(parseConsumption(tables.consumption, checks)),
    relations: sortedById(parseRelations(tables.relations, checks)),
    absences: sortedById(parseAbsences(tables.absences, checks)),
    surveys: sortedById(parseSurveys(tables.surveys, chain, checks)),
    goals: sortedById(parseGoals(tables.goals, checks)),
    plantSizes: sortedById(parsePlantSizes(tables.plantSizes, checks)),
    parkCapacities: sortedById(parseParkCapacities(tables.parkCapacities, checks)),
    signals: sortedById(parseSignals(tables.signals, checks)),
    sources: sortedById(parseSources(tables.sources, checks)),
  };
}
