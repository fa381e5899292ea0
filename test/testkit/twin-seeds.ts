import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONG = '甘肃省某某市某某县某某镇新能源电池正极材料前驱体与综合回收利用高新技术产业开发股份有限公司（筹备组）';

/**
 * The tiny chain with names as they really come: two firms of one name in two places and a third in the place of the second, a name in
 * full-width letters, a long one, and ids with dots.
 * @returns the folder; the caller removes it
 */
export function writeTwinSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-twins-'));
  cpSync('test/fixtures/seeds/tiny', folder, { recursive: true });
  const add = (file: string, ...rows: string[]) => appendFileSync(join(folder, file), `${rows.join('\n')}\n`);
  const firm = (id: string, name: string, region: string) => `${id},${name},,,enterprise,,,${region},,,,placeholder,1,1,,S1,cited,`;
  add(
    'enterprises.csv',
    firm('e_twin.a', '双喜材料有限公司', 'cn-620302'),
    firm('e_twin.b', '双喜材料有限公司', 'cn-620300'),
    firm('e_twin.c', '双喜材料有限公司', 'cn-620300'),
    firm('e_full', '（东部）ＸＹＺ新材股份有限公司', 'cn-620302'),
    firm('e_lengthy', LONG, 'cn-620302'),
  );
  add('relations.csv', ...['e_twin.a', 'e_twin.b', 'e_twin.c', 'e_lengthy'].map((id) => `${id},SUPPLIES,e_smelter,,,,S1,cited,`));
  add('sources.csv', 'NEWS.2020.1,带点的来源,小报,2020-07-01,,0,1,high,');
  return folder;
}
