import { z } from 'zod';
import { listOf } from '../method/input.ts';
import { LINKS, needRows, type Need } from '../method/needs.ts';
import { createAndOrGraph, type AndOrGraph } from './and-or-graph.ts';

const ids = listOf(z.string().min(1));

/** A process in a method's input: ALL `inputs` and one of each `anyOf` group; `outputs` with the main one first. */
const processSchema = z.object({ id: z.string().min(1), inputs: ids, anyOf: listOf(ids).optional(), outputs: ids });

/** Processes with differing ids. */
export const processesSchema = listOf(processSchema).refine((processes) => new Set(processes.map((p) => p.id)).size === processes.length, {
  params: { zh: '含有重复的工艺 id', en: 'holds the same process id twice' },
});

export const idsSchema = ids;
export const itemsSchema = z.enum(['ANY', 'PURCHASED']);

type Processes = z.output<typeof processesSchema>;

/** The graph itself: one link for each input, each member of an OR group and each output. */
export function needsOfGraph(processes: Processes): Need[] {
  return [needRows('processes', countLinks(processes), LINKS)];
}

export function countLinks(processes: Processes): number {
  return processes.reduce(
    (sum, { inputs, anyOf = [], outputs }) =>
      sum + inputs.length + anyOf.reduce((members, group) => members + group.length, 0) + outputs.length,
    0,
  );
}

export interface GraphInput {
  graph: AndOrGraph;
  /** Numbers of the given ids, ascending, without repeats: the answer never depends on the order of a list. */
  toNumbers(list: readonly string[]): number[];
  /** Ids of the given numbers, in their order. */
  toIds(numbers: Iterable<number>): string[];
}

/** The graph of a method's input. @param named further lists of product ids that the input names */
export function createGraphInput(processes: Processes, ...named: (readonly string[])[]): GraphInput {
  const graph = createAndOrGraph(processes, named.flat());
  return {
    graph,
    toNumbers: (list) => [...new Set(list.map((id) => graph.productIndex.get(id) as number))].sort((a, b) => a - b),
    toIds: (numbers) => Array.from(numbers, (q) => graph.products[q] as string),
  };
}

export const PROCESSES_PARAMETER = {
  name: 'processes',
  meaning: {
    zh: '工艺 {id, inputs, anyOf?, outputs}：inputs 全部需要，anyOf 每组任一即可',
    en: 'processes {id, inputs, anyOf?, outputs}: all inputs and one of each anyOf group are needed',
  },
};
export const BASE_PARAMETER = { name: 'base', meaning: { zh: '已有的产品', en: 'the products that are there' } };
export const WITHOUT_PARAMETER = {
  name: 'without',
  meaning: { zh: '禁用的产品（可省略）', en: 'banned products (may be left out)' },
};
export const ITEMS_PARAMETER = {
  name: 'items',
  meaning: {
    zh: 'ANY：闭包外的任何产品；PURCHASED：其中没有任何工艺产出的产品',
    en: 'ANY: every product outside the closure; PURCHASED: those of them that no process yields',
  },
};
/** What every AND/OR method takes for granted. */
export const QUANTITY_ASSUMPTION = {
  zh: '只看有无，不看数量、价格与产能',
  en: 'A product is there or it is not; quantities, prices and capacities do not matter',
};
