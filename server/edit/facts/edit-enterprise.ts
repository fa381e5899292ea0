import { foldWhole } from '../../../shared/fold-text.ts';
import type { Enterprise } from '../../domain/facts.ts';
import { toLine, type Line } from '../../import/rows/line.ts';
import { toId } from '../../import/rows/to-id.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis } from '../to-basis.ts';
import { alreadyThere, mustKnow } from './must-know.ts';
import { toCells } from './to-cells.ts';

export interface EnterpriseInput {
  id?: string | null | undefined;
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  aliases?: readonly string[] | null | undefined;
  kind?: Enterprise['kind'] | null | undefined;
  uscc?: string | null | undefined;
  listedCode?: string | null | undefined;
  region?: string | null | undefined;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  nameVerified?: boolean | null | undefined;
}

const COLUMNS = { name_zh: 'name', name_en: 'nameEn', listed_code: 'listedCode', name_verified: 'nameVerified' };

/** A firm, an institute, an agency or a park. One of the same name in the same place is the same. */
export function editEnterprise(input: EnterpriseInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index, facts } = there;
  const old = input.id == null ? null : mustKnow(index.enterprises, input.id, { zh: '企业', en: 'enterprise' });
  const name = given(input, 'name', old?.name ?? null) ?? '';
  const region = given(input, 'region', old?.region ?? null) ?? null;
  if (!old) mustBeNew(name, region, there);
  const id = old?.id ?? toId('ent', foldWhole(name), region ?? '');
  const lat = given(input, 'lat', old?.lat ?? null);
  const basis = toBasis(backing, there, moment);
  const cells = toCells({
    id,
    name_zh: name,
    name_en: given(input, 'nameEn', old?.nameEn),
    aliases: given(input, 'aliases', old?.aliases),
    kind: input.kind ?? old?.kind ?? 'ENTERPRISE',
    uscc: given(input, 'uscc', old?.uscc),
    listed_code: given(input, 'listedCode', old?.listedCode),
    region,
    area: old?.area,
    lat,
    lon: given(input, 'lon', old?.lon),
    geo_precision: lat === old?.lat && old ? old.geoPrecision : lat == null ? 'PLACEHOLDER' : 'POINT',
    name_verified: input.nameVerified ?? old?.nameVerified ?? false,
    stands_for: old?.standsFor ?? 1,
    ...basis.cells,
  });
  const twins = facts.enterprises.filter((one) => one.id !== id && hasSameCode(one, cells));
  const neighbours = twins.map((one) => ({ name: one.name, line: toCodeLine(one, basis.cells) }));
  const stated = checkEdit([...basis.lines, toLine('enterprises', cells, COLUMNS)], there, {}, neighbours);
  return { stated, gone: [], ids: [id], places: [...(old ? [old.region ?? old.area] : []), region], about: name };
}

function hasSameCode({ uscc, listedCode }: Enterprise, cells: Record<string, string | number | null>): boolean {
  const own = String(cells['uscc'] ?? '').toUpperCase();
  return (own !== '' && uscc === own) || (listedCode !== null && listedCode === cells['listed_code']);
}

/** Another one, as far as its codes go. */
function toCodeLine({ id, name, uscc, listedCode }: Enterprise, basis: { source: string; confidence: string }): Line {
  const rest = { kind: 'ENTERPRISE', geo_precision: 'PLACEHOLDER', name_verified: 0, stands_for: 1 };
  return toLine('enterprises', { id, name_zh: name, uscc, listed_code: listedCode, ...rest, ...basis });
}

/** @throws InvalidInput */
function mustBeNew(name: string, region: string | null, { facts }: There): void {
  const same = facts.enterprises.find((one) => foldWhole(one.name) === foldWhole(name) && one.region === region);
  if (name === '' || !same) return;
  throw alreadyThere({ zh: `“${name}”`, en: `"${name}"` }, same.id);
}
