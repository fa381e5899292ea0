import { describe, expect, it } from 'vitest';
import { findAbout } from '../../../../client/tools/about-gap.ts';
import { toFirms, toGapRows, toReach, type InviteGap, type InviteTarget } from '../../../../client/views/invite/rows.ts';
import { findToVerify } from '../../../../client/views/invite/to-verify.ts';

const LANES = new Map([
  ['battery', '电池'],
  ['chemical', '化工'],
]);
const laneOf = (id: string) => LANES.get(id);
const around = { laneOf, wayUp: (id: string) => (id === 'city' ? ['city', 'province'] : [id]) };
const ALL: Parameters<typeof toGapRows>[1] = { text: '', kinds: [], segments: [], place: null };

function target(id: string, role: InviteTarget['role'], rank: number, more: Partial<InviteTarget> = {}): InviteTarget {
  const enterprise = { id, name: `${id}公司`, nameEn: null, region: id === 'far' ? null : { id: 'city', name: '市', nameEn: null } };
  return { role, rank, enterprise, vetoes: [], checkFirst: [], productions: [], signals: [], tie: null, ...more };
}

function gap(id: string, segment: string, targets: InviteTarget[], usedFor: InviteGap['usedFor'] = []): InviteGap {
  return {
    id,
    kind: 'SUPPLEMENT',
    rank: 1,
    way: 'INVITE',
    knowledge: 'NOT_RECORDED',
    onTheWay: false,
    staleMonths: null,
    candidates: targets.length,
    market: null,
    marketWithPlanned: null,
    marketDoubted: [],
    plantSize: null,
    product: { id, name: id, nameEn: null, aliases: [], segment },
    usedFor,
    targets,
  };
}

const CELL = { id: 'cell', name: '电芯', nameEn: null, segment: 'battery' };
const SALT = gap('硫酸盐', 'chemical', [target('near', 'MAKER', 2), target('lead', 'WAY_IN', 1)], [CELL]);
const FILM = gap('隔膜', 'battery', [target('near', 'MAKER', 1), target('far', 'SUPPLIER', 3)]);
const LIME = gap('石灰', 'chemical', []);
const rowsOf = (filter: Partial<typeof ALL>) =>
  toGapRows([SALT, FILM, LIME], { ...ALL, ...filter }, around, (name) => name.includes(filter.text ?? '')).map(({ gap: one, of }) => [
    one.id,
    Object.values(of)
      .flat()
      .map(({ enterprise }) => enterprise.id),
  ]);

describe('what a gap is about', () => {
  it('is itself, its lane, or what it is used for and the lane of that', () => {
    expect(findAbout(FILM, '隔 膜', laneOf)).toEqual({ by: 'itself' });
    expect(findAbout(FILM, '电池', laneOf)).toEqual({ by: 'itself' });
    expect(findAbout(SALT, '电池', laneOf)).toEqual({ by: 'use', use: CELL });
    expect(findAbout(LIME, '电池', laneOf)).toBeNull();
  });
});

describe('the targets as rows', () => {
  it('keep makers, suppliers and ways in apart, and gaps that have none', () => {
    expect(rowsOf({})).toEqual([
      ['硫酸盐', ['near', 'lead']],
      ['隔膜', ['near', 'far']],
      ['石灰', []],
    ]);
  });

  it('follow a text about the gap, or the name of a firm, which then stands alone', () => {
    expect(rowsOf({ text: '电池' }).map(([id]) => id)).toEqual(['硫酸盐', '隔膜']);
    expect(rowsOf({ text: 'far公司' })).toEqual([['隔膜', ['far']]]);
  });

  it('leave with a place only firms inside it, and gaps that have one', () => {
    expect(rowsOf({ place: 'province' })).toEqual([
      ['硫酸盐', ['near', 'lead']],
      ['隔膜', ['near']],
    ]);
  });

  it('turn round to firms, who makes most first', () => {
    const firms = toFirms(toGapRows([SALT, FILM, LIME], ALL, around, () => false));
    expect(firms.map(({ enterprise, best }) => [enterprise.id, best])).toEqual([
      ['near', 1],
      ['far', 3],
      ['lead', 1],
    ]);
    expect(firms[0]!.for.MAKER.map(({ gap: one }) => one.id)).toEqual(['硫酸盐', '隔膜']);
  });
});

describe('what to verify first', () => {
  it('is stale news, then doubts about the first, then capacities, three at most', () => {
    const record = {
      id: 'r',
      phase: 'OPERATING' as const,
      unit: null,
      aggregate: false,
      year: null,
      mark: 'FACT' as const,
      evidence: [],
      claims: [],
    };
    const unnamed = target('a', 'MAKER', 1, {
      checkFirst: ['NAME_UNVERIFIED', 'NO_PUBLICATION'],
      productions: [{ ...record, capacity: 5 }],
    });
    const silent = target('b', 'MAKER', 2, { checkFirst: ['NO_PUBLICATION'] });
    const said = (stale: number | null, ...first: InviteTarget[]) =>
      findToVerify(stale, first).map(({ what, of }) => [what, of.map(({ id }) => id).join()]);
    expect(said(null, unnamed, silent)).toEqual([
      ['NAME_UNVERIFIED', 'a'],
      ['NO_PUBLICATION', 'a,b'],
      ['NO_CAPACITY', 'b'],
    ]);
    expect(said(37, unnamed, silent).map(([what]) => what)).toEqual(['STALE', 'NAME_UNVERIFIED', 'NO_PUBLICATION']);
    expect(said(null)).toEqual([]);
  });
});

describe('how near somebody is to call', () => {
  const reachOf = (targets: InviteTarget[]) => toReach(toGapRows([gap('x', 'chemical', targets)], ALL, around, () => false)[0]!);

  it('tells a maker with a way in, a maker alone, a way in alone, and nobody', () => {
    expect(reachOf([target('m', 'MAKER', 1), target('w', 'WAY_IN', 2)])).toBe('both');
    expect(reachOf([target('s', 'SUPPLIER', 1, { tie: { text: 'knows one here', mark: 'COMPUTED', doubted: [] } })])).toBe('both');
    expect(reachOf([target('m', 'MAKER', 1)])).toBe('maker');
    expect(reachOf([target('w', 'WAY_IN', 1)])).toBe('wayIn');
    expect(reachOf([])).toBe('nobody');
  });
});
