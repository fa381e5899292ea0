/** No sentence about the seed facts says an amount in the units of the tables: 100000 t/a is 10 万 t/年 to its reader. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { findChecks } from '../../../server/analysis/claims/judge-claims.ts';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { toGapReasons } from '../../../server/analysis/gaps/reasons.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView, type RegionView } from '../../../server/analysis/region/region-view.ts';
import { findTargets } from '../../../server/analysis/targets/find-targets.ts';
import { toTargetReasons } from '../../../server/analysis/targets/target-reasons.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { RAW_UNIT } from '../../testkit/raw-unit.ts';
import { id } from '../../testkit/tiny-chain.ts';

let seeds: Awaited<ReturnType<typeof parseSeedFolder>>;
let view: RegionView;
beforeAll(async () => {
  seeds = await parseSeedFolder(fileURLToPath(new URL('../../../graph-seeds/nickel-copper-cobalt', import.meta.url)));
  view = createRegionView(createChainModel(seeds.facts, id('ni-cu-co'), seeds.records), id('cn-620300'));
});
const raw = (sentences: readonly string[]) => sentences.filter((sentence) => RAW_UNIT.test(sentence));

test('of the figures, with what speaks for and against them', () => {
  const { facts, records } = seeds;
  const checks = findChecks({ ...records, products: facts.products, batches: records.batches });
  expect(checks.length).toBeGreaterThan(50);
  expect(raw(checks.flatMap(({ detail }) => [detail.zh, detail.en]))).toEqual([]);
});

test('of the gaps and of whom to call for each', () => {
  const gaps = findGaps(view);
  const reasons = gaps.flatMap((gap) => [...toGapReasons(gap), ...findTargets(view, gap.number).flatMap(toTargetReasons)]);
  const said = reasons.flatMap(({ text }) => [text.zh, text.en]);
  expect(said.filter((sentence) => sentence.includes('产能 '))).not.toEqual([]);
  expect(raw(said)).toEqual([]);
});

test('an amount of the tables is known where it stands', () => {
  for (const text of ['产能 100000 t/a', '1183000 t Ni', '5 t/a', '10,000 亿 亿元']) expect(RAW_UNIT.test(text)).toBe(true);
  for (const text of ['10 万 t/年', '118.3 万 t Ni', '2020 tonnes', '0.33 MWh/t', '5 kt/yr']) expect(RAW_UNIT.test(text)).toBe(false);
});
