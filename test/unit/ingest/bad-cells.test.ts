import { describe, expect, it } from 'vitest';
import { placesOf, problemsOf, setCell, tinyTexts } from './tiny-seeds.ts';

/** File, row, column, the bad content, a piece of the Chinese and of the English sentence that says what would be right. */
const CASES: [string, number, string, string, RegExp, RegExp][] = [
  ['products.csv', 3, 'name_zh', '', /不能为空/, /must not be empty/],
  ['products.csv', 3, 'id', 'po wer', /编号/, /no id/],
  ['products.csv', 3, 'stage', '9', /环节 0 到 2/, /stages 0 to 2/],
  ['products.csv', 3, 'stage', '一', /整数/, /whole number/],
  ['products.csv', 3, 'segment', 'chemicals', /是不是 chemical/, /did you mean chemical/],
  ['products.csv', 2, 'unit', '吨', /可用：.*t/, /use .*t/],
  ['products.csv', 2, 'hs6', '26', /HS/, /HS/],
  ['products.csv', 2, 'gb4754', '09a', /GB\/T 4754/, /GB\/T 4754/],
  ['products.csv', 2, 'is_class', 'yes', /0 或 1/, /0 or 1/],
  ['products.csv', 2, 'class_kind', 'total', /留空/, /empty/],
  ['products.csv', 8, 'class_kind', '', /grade/, /grade/],
  ['products.csv', 4, 'parent_class', 'ore', /不是类节点/, /is no class/],
  ['products.csv', 4, 'parent_class', 'cls_meta', /是不是 cls_metal/, /did you mean cls_metal/],
  ['products.csv', 2, 'source', '', /来源/, /needs a source/],
  ['products.csv', 2, 'source', 'S3', /S3.*sources\.csv/, /S3.*sources\.csv/],
  ['products.csv', 2, 'confidence', 'sure', /cited/, /cited/],
  ['products.csv', 5, 'confidence', 'seed;cited;cited', /2 个来源、3 个可信度/, /2 sources but 3 confidences/],
  ['products.csv', 3, 'confidence', 'cited', /不是出版物/, /no publication/],
  ['sources.csv', 2, 'url', 'www.example.org', /http/, /http/],
  ['sources.csv', 2, 'url', '', /link_ok 应为 0/, /link_ok should be 0/],
  ['sources.csv', 2, 'quality', 'good', /high/, /high/],
  ['sources.csv', 2, 'date', '去年', /2020-06-21/, /2020-06-21/],
  ['regions.csv', 4, 'code', '6203', /六位/, /six digits/],
  ['regions.csv', 4, 'code', '620302', /县级代码/, /county/],
  ['regions.csv', 5, 'code', '630302', /编号应为 cn-630302/, /should be cn-630302/],
  ['regions.csv', 3, 'code', '990000', /99/, /99/],
  ['regions.csv', 4, 'parent', '', /上级/, /parent/],
  ['regions.csv', 4, 'parent', 'cn-63', /cn-62/, /cn-62/],
  ['regions.csv', 4, 'lat', '98', /90/, /90/],
  ['regions.csv', 4, 'lon', '', /经纬度/, /latitude and longitude/],
  ['regions.csv', 4, 'level', 'town', /country/, /country/],
  ['processes.csv', 3, 'source', 'src-commmon', /是不是 src-common/, /did you mean src-common/],
  ['flows.csv', 3, 'quantity', '五', /不是数字/, /no number/],
  ['flows.csv', 3, 'quantity', '-5', /不应小于 0/, /below 0/],
  ['flows.csv', 3, 'quantity', '0', /不能为 0/, /must not be 0/],
  ['flows.csv', 2, 'quantity', '2', /应为 1/, /is 1/],
  ['flows.csv', 4, 'unit', 't/t', /应为 MWh\/t/, /should be MWh\/t/],
  ['flows.csv', 3, 'unit', '', /单位/, /unit/],
  ['flows.csv', 3, 'product_id', 'orr', /是不是 ore/, /did you mean ore/],
  ['flows.csv', 3, 'process_id', 'smeltt', /是不是 smelt/, /did you mean smelt/],
  ['flows.csv', 3, 'product_id', 'cls_metal', /类节点/, /class/],
  ['flows.csv', 3, 'role', 'in', /input/, /input/],
  ['flows.csv', 5, 'any_of', 'A', /input/, /input/],
  ['flows.csv', 3, 'product_id', 'metal', /自己的主产出/, /main output/],
  ['enterprises.csv', 2, 'region', 'cn-620303', /是不是 cn-620300/, /did you mean cn-620300/],
  ['enterprises.csv', 2, 'uscc', '91350100M000100Y4Z', /信用代码/, /credit code/],
  ['enterprises.csv', 2, 'listed_code', '1234567', /证券代码/, /listed code/],
  ['enterprises.csv', 2, 'kind', 'firm', /enterprise/, /enterprise/],
  ['enterprises.csv', 2, 'stands_for', '0', /整数/, /whole number/],
  ['enterprises.csv', 2, 'caption_source', 'src-common', /不在本行/, /not among the sources/],
  ['enterprises.csv', 4, 'area', '', /e_park/, /e_park/],
  ['enterprises.csv', 4, 'name_zh', '大园区', /小园区/, /小园区/],
  ['production.csv', 2, 'capacity', '-1', /不应小于 0/, /below 0/],
  ['production.csv', 2, 'capacity', '12kt', /unit 列/, /own column/],
  ['production.csv', 2, 'unit', '', /t\/a/, /t\/a/],
  ['production.csv', 2, 'unit', 'GWh/a', /t\/a/, /t\/a/],
  ['production.csv', 2, 'year', '20', /四位/, /four digits/],
  ['production.csv', 2, 'phase', 'running', /operating/, /operating/],
  ['production.csv', 2, 'enterprise_id', 'e_smelters', /是不是 e_smelter/, /did you mean e_smelter/],
  ['consumption.csv', 2, 'product_id', 'meta', /是不是 metal/, /did you mean metal/],
  ['relations.csv', 2, 'kind', 'SUPPLY', /SUPPLIES/, /SUPPLIES/i],
  ['relations.csv', 2, 'to_id', 'e_smelter', /自己/, /itself/],
  ['relations.csv', 2, 'date', '2020-13', /2020-04/, /2020-04/],
  ['absences.csv', 2, 'region_id', 'cn-99', /regions\.csv/, /regions\.csv/],
  ['projects.csv', 2, 'owner_ids', 'e_roller;e_smelte', /e_smelter/, /e_smelter/],
  ['projects.csv', 2, 'stage', 'begun', /started/, /started/],
  ['projects.csv', 2, 'in_chain', '2', /0 或 1/, /0 or 1/],
  ['projects.csv', 2, 'batch', 'pj_batches', /是不是 pj_batch/, /did you mean pj_batch/],
  ['projects.csv', 2, 'investment_claim', 'c_none', /claims\.csv/, /claims\.csv/],
  ['people.csv', 2, 'name_zh', '', /不能为空/, /must not be empty/],
  ['positions.csv', 2, 'person_id', 'p_lo', /是不是 p_li/, /did you mean p_li/],
  ['agreements.csv', 2, 'parties', 'e_smelter', /两方/, /two parties/],
  ['agreements.csv', 2, 'creates', 'pj_fail', /是不是 pj_foil/, /did you mean pj_foil/],
  ['events.csv', 2, 'kind', 'party', /visit/, /visit/],
  ['events.csv', 2, 'places', 'cn-620303', /regions\.csv/, /regions\.csv/],
  ['policy_lines.csv', 2, 'parent', 'pl_leaf', /绕成了圈/, /circle/],
  ['milestones.csv', 3, 'stage', 'signed', /同一件事/, /the same/],
  ['project_batches.csv', 2, 'stated_projects', '-1', /不应小于 0/, /below 0/],
  ['claims.csv', 2, 'period', '去年', /2020-Q1/, /2020-Q1/],
  ['claims.csv', 2, 'about', 'pj_foll', /是不是 pj_foil/, /did you mean pj_foil/],
  ['claims.csv', 2, 'unit', '', /单位/, /unit/],
  ['passages.csv', 2, 'end', '20', /start/, /start/],
  ['passages.csv', 3, 'facts', 'metall', /是不是 metal/, /did you mean metal/],
  ['passages.csv', 3, 'states', 'ev_visit', /已由 S02 引用/, /quoted from S02 already/],
  ['passages.csv', 3, 'states', 'c_foil', /c_foil 那一行的 source 里没有 S1/, /the row of c_foil does not name S1/],
  ['passages.csv', 3, 'states', 'reached:pj_foil:funded', /没有编号为 reached:pj_foil:funded/, /there is no .* reached:pj_foil:funded/],
];

describe('a bad cell is refused with its place and with what would be right', () => {
  it('accepts the tiny seeds as they are', () => {
    expect(problemsOf(tinyTexts())).toEqual([]);
  });

  it.each(CASES)('%s row %i column %s: "%s"', (file, row, column, value, zh, en) => {
    const problems = problemsOf(setCell(tinyTexts(), file, row, column, value));
    expect(placesOf(problems)).toContain(`${file}:${row}:${column}`);
    const own = problems.filter((p) => p.file === file && p.row === row && p.column === column);
    expect(own.some(({ sentence }) => zh.test(sentence.zh) && en.test(sentence.en))).toBe(true);
  });

  it('does not blame the rows that point to a refused row', () => {
    const problems = problemsOf(setCell(tinyTexts(), 'products.csv', 4, 'stage', 'one'));
    expect(placesOf(problems)).toEqual(['products.csv:4:stage']);
  });
});
