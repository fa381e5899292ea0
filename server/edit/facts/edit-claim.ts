import type { Claim } from '../../domain/records.ts';
import { toLine, type Line } from '../../import/rows/line.ts';
import { toId } from '../../import/rows/to-id.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis, type Basis } from '../to-basis.ts';
import { mustKnow } from './must-know.ts';
import { findRecorded, placesOfAbout } from './retract-fact.ts';
import { toCells } from './to-cells.ts';

export interface ClaimInput {
  id?: string | null | undefined;
  about?: string | null | undefined;
  indicator: string;
  kind: Claim['kind'];
  period?: string | null | undefined;
  raw: string;
  value?: number | null | undefined;
  unit?: string | null | undefined;
  bound?: Claim['bound'] | null | undefined;
}

/** A figure as its source prints it. */
export function editClaim(input: ClaimInput, backing: Backing, there: There, moment: Moment): Edit {
  const basis = toBasis(backing, there, moment);
  const { id, line } = toClaimLine(input, basis, there);
  const stated = checkEdit([...basis.lines, line], there);
  const [claim] = stated.records.claims;
  return {
    stated,
    gone: [],
    ids: [id],
    places: placesOfAbout(claim!.about, there),
    about: `${claim!.subject} · ${claim!.indicator} ${claim!.raw}`,
  };
}

/**
 * @param owner what it is about where that is put in with it, and what that is called
 * @param prefix of the names of its fields, where it is part of another input
 */
export function toClaimLine(
  input: ClaimInput,
  basis: Basis,
  there: There,
  owner: { id: string; name: string } | null = null,
  prefix = '',
): { id: string; line: Line } {
  const old = input.id == null ? null : mustKnow(there.recordIndex.claims, input.id, { zh: '数据主张', en: 'claim' });
  const about = owner?.id ?? given(input, 'about', old?.about) ?? null;
  const { indicator, kind, raw } = input;
  const period = given(input, 'period', old?.period);
  const id = old?.id ?? toId('claim', about ?? '', indicator, kind, period ?? '', raw);
  const subject = owner?.name ?? old?.subject ?? (about === null ? indicator : findRecorded(about, there) || about);
  const cells = toCells({
    id,
    subject,
    about,
    indicator,
    kind,
    period,
    raw,
    value: given(input, 'value', old?.value),
    unit: given(input, 'unit', old?.unit),
    bound: input.bound ?? old?.bound ?? 'EXACT',
    candidates: old?.candidates,
    settled_by: old?.settledBy,
    ...basis.cells,
  });
  const columns = Object.fromEntries(Object.keys(cells).map((column) => [column, prefix + column]));
  return { id, line: toLine('claims', cells, columns) };
}
