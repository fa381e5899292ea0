import { expect, it } from 'vitest';
import { createSchema } from '../../../../server/graphql/schema/schema.ts';
import { sayField } from '../../../../server/graphql/lines/schema-words.ts';
import { parseSeedFolder } from '../../../../server/ingest/seeds/parse-seeds.ts';
import { toGraphParts } from '../../../../server/ingest/write/to-graph-parts.ts';

/** What a revision never tells of: see server/history/fact-change.ts. */
const OWN = ['id', 'searchText', 'position', 'datasets', 'stated'];

it('says every property and link of the facts that come with the product in Chinese words', async () => {
  const schema = createSchema();
  const unsaid = new Set<string>();
  for (const folder of ['nickel-copper-cobalt', 'silicon-photovoltaic']) {
    const { facts, records } = await parseSeedFolder(`graph-seeds/${folder}`);
    const { nodes, links } = toGraphParts(facts, records);
    const told = [
      ...nodes.flatMap(({ label, props }) => Object.keys(props).map((name) => [label, name] as const)),
      ...links.flatMap(({ type, from }) => [[from.label, type] as const]),
    ];
    for (const [label, name] of told)
      if (!OWN.includes(name) && !/[\u4e00-\u9fff]/.test(sayField(schema, label, name).zh)) unsaid.add(`${label}.${name}`);
  }
  expect([...unsaid]).toEqual([]);
});
