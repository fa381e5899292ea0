import { isValidUscc } from '../../domain/uscc.ts';
import type { EnterpriseKind } from '../../domain/words.ts';
import { toHalfWidth } from '../../ingest/file/tidy-text.ts';
import { addOwners } from './add-owners.ts';
import { findEnterprise, type FoundEnterprise } from './find-enterprise.ts';
import { remember } from './remember.ts';
import { checkOneName } from './one-name.ts';
import { addLine, type RowTask } from './row-task.ts';
import { splitListedCode, toListedCode } from '../cells/listed-code.ts';
import { splitHolders } from '../cells/read-holders.ts';

const KINDS: readonly [RegExp, EnterpriseKind][] = [
  [/(大学|学院|研究院|研究所|研究中心|设计院|实验室|university|institute)$/i, 'INSTITUTE'],
  [/(人民政府|管委会|管理委员会|(?<![邮药])局|委员会|厅|ministry|government)$/i, 'GOVERNMENT'],
];

/** The enterprise of a row with all that the row says of it; null where the row names none, or a person has to decide which it is. */
export function addEnterprise(task: RowTask, region: string | null): FoundEnterprise | null {
  const { cells, context } = task;
  const cell = cells.of('enterprise');
  if (cell === null) return null;
  checkOneName(task, cell.text, cell.column.name);
  const { name: written, holders } = splitHolders(cell.text);
  const { name, listedCode: own } = splitListedCode(written);
  const uscc = toHalfWidth(cells.text('uscc')).replaceAll(/[\s-]/g, '').toUpperCase() || null;
  const listedCode = toListedCode(toHalfWidth(cells.text('listedCode'))) || own;
  const fitUscc = uscc !== null && isValidUscc(uscc) ? uscc : null;
  const found = findEnterprise(task, { name, uscc: fitUscc, listedCode, region }, cell.column.name);
  if (found === null) return null;
  const isParkOrOffice = !found.isNew && context.regions.byId.has(found.id);
  const aliases = toAliases(task, name, found);
  const isPlaced = context.enterprises.byId.get(found.id)?.region != null;
  const saysMore = uscc ?? listedCode ?? (cells.text('enterpriseEn') || cells.text('lat') || aliases || (isPlaced ? '' : region));
  if (!isParkOrOffice && (found.isNew || saysMore)) addEnterpriseLine(task, found, { region, uscc, listedCode, aliases });
  if (found.isNew)
    remember(task, found, {
      uscc: fitUscc,
      listedCode,
      region,
      nameEn: cells.text('enterpriseEn') || null,
      aliases: aliases.split(';').filter(Boolean),
    });
  addOwners(task, found, holders);
  return found;
}

function toAliases(task: RowTask, name: string, found: FoundEnterprise): string {
  const own = task.cells.all('alias').flatMap(({ text }) => text.split(/[;；、/]/).map((part) => part.trim()));
  const decided = found.isDecided && name !== found.name ? [name] : [];
  return [...new Set([...own, ...decided])].filter((one) => one !== '' && one !== found.name).join(';');
}

interface Says {
  region: string | null;
  uscc: string | null;
  listedCode: string | null;
  aliases: string;
}

function addEnterpriseLine(task: RowTask, { id, name }: FoundEnterprise, { region, uscc, listedCode, aliases }: Says): void {
  const { cells, context } = task;
  const place = context.regions.byId.get(region ?? '');
  const [lat, lon] = [cells.text('lat'), cells.text('lon')];
  const isPoint = lat !== '' && lon !== '';
  const precision = isPoint
    ? 'point'
    : place?.lat == null
      ? 'placeholder'
      : place.level === 'COUNTY' || place.level === 'PARK'
        ? 'county'
        : 'city';
  addLine(
    task,
    'enterprises',
    {
      id,
      name_zh: name,
      name_en: cells.text('enterpriseEn') || null,
      aliases,
      kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'ENTERPRISE',
      uscc,
      listed_code: listedCode,
      region,
      lat: isPoint ? lat : (place?.lat ?? lat),
      lon: isPoint ? lon : (place?.lon ?? lon),
      geo_precision: precision,
      name_verified: uscc !== null || /有限公司$/.test(name) ? '1' : '0',
      stands_for: '1',
      note: cells.of('product') === null && cells.of('project') === null ? task.note : '',
    },
    {
      name_zh: cells.of('enterprise'),
      name_en: cells.of('enterpriseEn'),
      aliases: cells.of('alias'),
      uscc: cells.of('uscc'),
      listed_code: cells.of('listedCode'),
      lat: cells.of('lat') ?? cells.of('lon'),
      lon: cells.of('lon') ?? cells.of('lat'),
    },
  );
}
