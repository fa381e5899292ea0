/** A folder of facts of any size: the chain of the seeds, and generated products, processes, enterprises and productions behind it. */
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDice } from './methods-a-chains.ts';

const LIKE = 'graph-seeds/nickel-copper-cobalt';
/** For 300,000 productions 30,000 products and 120,000 enterprises. */
const PRODUCTIONS_A_PRODUCT = 10;
const PRODUCTIONS_AN_ENTERPRISE = 2.5;
const PRODUCTS_A_PROCESS = 2;
const STAGES = 7;
const REGIONS = ['cn-620300', 'cn-620302', 'cn-620321', 'cn-620000', 'cn-650000', 'cn-310000'];
const PLACES = ['金昌', '兰州', '白银', '酒泉', '天水', '武威', '张掖', '庆阳', '平凉', '定西'];
const TRADES = ['镍业', '铜业', '钴业', '新材料', '化工', '冶金', '机械', '电子', '环保', '能源', '装备', '矿业'];
const FORMS = ['有限公司', '股份有限公司', '有限责任公司'];
const STUFFS = ['镍', '铜', '钴', '铂', '锂', '铁', '铝', '硫', '氯', '钛'];
const SHAPES = ['粉', '板', '丝', '箔', '管', '棒', '盐', '浆', '靶材', '合金'];
const CITED = 'S58,cited,';

/** Writes so many productions (those of the seeds come on top) into a folder that can be loaded. @returns how many of each there are */
export function writeScaleFolder(folder: string, productions: number): { products: number; enterprises: number; processes: number } {
  cpSync(LIKE, folder, { recursive: true });
  const regions = new Set(
    readFileSync(join(folder, 'regions.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]),
  );
  const places = REGIONS.filter((id) => regions.has(id));
  const dice = createDice(29);
  const any = <T>(list: readonly T[]): T => list[dice(list.length)]!;
  const add = (file: string, rows: string[]): void => appendFileSync(join(folder, file), `${rows.join('\n')}\n`);
  const counts = {
    products: Math.round(productions / PRODUCTIONS_A_PRODUCT),
    enterprises: Math.round(productions / PRODUCTIONS_AN_ENTERPRISE),
    processes: Math.round(productions / PRODUCTIONS_A_PRODUCT / PRODUCTS_A_PROCESS),
  };
  const stageOf = (i: number): number => Math.floor((i * STAGES) / counts.products);
  add(
    'products.csv',
    Array.from({ length: counts.products }, (_, i) => {
      const name = `${any(STUFFS)}${any(STUFFS)}${any(SHAPES)}${i}`;
      return `x_${i},${name},product ${i},,${stageOf(i)},ni,镍,t,wide,,,,,,0,,,${CITED}`;
    }),
  );
  const flows: string[] = [];
  const processes = Array.from({ length: counts.processes }, (_, i) => {
    const output = i * PRODUCTS_A_PROCESS + 1;
    const inputs = new Set([dice(output), dice(output)]);
    for (const input of inputs) flows.push(`y_${i},input,x_${input},1,,t/t,,,0,${CITED}`);
    flows.push(`y_${i},output,x_${output},1,,t/t,,,0,src-definition,definition,`);
    return `y_${i},工艺${i},process ${i},,,S58,cited,`;
  });
  add('processes.csv', processes);
  add('flows.csv', flows);
  add(
    'enterprises.csv',
    Array.from({ length: counts.enterprises }, (_, i) => {
      const name = `${any(PLACES)}${any(PLACES)}${any(TRADES)}${any(TRADES)}${i}${any(FORMS)}`;
      return `f_${i},${name},,,enterprise,,,${any(places)},,,,county,0,1,,${CITED}`;
    }),
  );
  const taken = new Set<string>();
  while (taken.size < productions) taken.add(`f_${dice(counts.enterprises)},x_${dice(counts.products)}`);
  add(
    'production.csv',
    [...taken].map((pair) => `${pair},operating,${1 + dice(9000)},t/a,2024,,0,${CITED}`),
  );
  return counts;
}
