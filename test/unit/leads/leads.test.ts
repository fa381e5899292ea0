import { describe, expect, it } from 'vitest';
import { toScoreTable, type LeadCriterion } from '../../../server/domain/lead-scores.ts';
import { BLANK_LEAD, isOverdue, type Lead } from '../../../server/domain/leads.ts';
import { findTwin } from '../../../server/leads/find-twin.ts';
import { scoreLead, toTenThousand, type LeadMeasures } from '../../../server/leads/score-lead.ts';

const lead = (more: Partial<Lead>): Lead => ({ ...BLANK_LEAD, id: 'a', name: '甲', ...more }) as Lead;
const measures = (more: Partial<Lead> = {}, rest: Partial<LeadMeasures> = {}): LeadMeasures => ({
  lead: lead(more),
  investment: null,
  output: null,
  tax: null,
  gap: null,
  processName: null,
  isProven: false,
  isPark: null,
  ...rest,
});
const table = (...changed: Partial<LeadCriterion>[]) =>
  toScoreTable(changed.map((one) => ({ noun: 'LEAD_CRITERION', weight: 0, full: null, veto: null, ...one }) as LeadCriterion));

describe('overdue', () => {
  it.each([
    ['2026-11-29', true],
    ['2026-11-30', false],
    ['2026-10', true],
    ['2026-11', false],
    [null, false],
  ])('with a next step on %s: %s', (nextDate, expected) => {
    expect(isOverdue(lead({ nextDate }), '2026-11-30')).toBe(expected);
  });

  it('is nothing that is closed', () => {
    expect(isOverdue(lead({ nextDate: '2020', stage: 'DROPPED' }), '2026-11-30')).toBe(false);
  });
});

describe('a twin', () => {
  const others = [lead({ id: 'b', name: '铜箔　项目', investor: 'e' as never, makes: ['p', 'q'] as never })];
  it.each([
    ['the same name, spelt otherwise', { name: '銅箔項目' }, 'b'],
    ['the same investor and one of the products', { investor: 'e', makes: ['q'] }, 'b'],
    ['the same investor for another product', { investor: 'e', makes: ['r'] }, undefined],
    ['no investor and the same product', { makes: ['p'] }, undefined],
  ])('%s', (_, more, found) => {
    expect(findTwin(lead(more as Partial<Lead>), others)?.lead.id).toBe(found);
  });

  it('is not one that was given up, unless it has the name, and never itself', () => {
    const dropped = [{ ...others[0]!, stage: 'DROPPED' as const }];
    expect(findTwin(lead({ investor: 'e' as never, makes: ['p'] as never }), dropped)).toBeNull();
    expect(findTwin(lead({ name: '铜箔项目' }), dropped)?.lead.id).toBe('b');
    expect(findTwin(others[0]!, others)).toBeNull();
  });
});

describe('a score', () => {
  it('is null where nothing is known, and unknown counts neither for nor against', () => {
    expect(scoreLead(measures(), table()).score).toBeNull();
    const one = scoreLead(measures({}, { investment: 50_000 }), table());
    expect(one.score).toBe(50);
    expect(one.factors.filter(({ value }) => value !== null).map(({ criterion }) => criterion.id)).toEqual(['INVESTMENT']);
  });

  it('weighs by the table as it was changed', () => {
    const known = measures({ makes: ['p'] as never }, { investment: 100_000 });
    expect(scoreLead(known, table()).score).toBeCloseTo((100 * 15) / 45);
    expect(scoreLead(known, table({ id: 'GAP', weight: 0 })).score).toBe(100);
  });

  it('takes little energy and much output for the land as good, and is not thrown by nothing', () => {
    const per = { output: 30_000, tax: 0 };
    const found = scoreLead(measures({ landMu: 100, energyTce: 9_000 }, per), table());
    const value = (id: string) => found.factors.find(({ criterion }) => criterion.id === id)!.value;
    expect([value('OUTPUT_PER_LAND'), value('TAX_PER_LAND'), value('ENERGY')]).toEqual([1, 0, 1]);
    expect(scoreLead(measures({ landMu: 0, energyTce: 0 }, { output: 0 }), table()).score).toBeNull();
  });

  it('names what speaks against it', () => {
    const vetoes = (more: Partial<Lead>, rest: Partial<LeadMeasures>, ...changed: Partial<LeadCriterion>[]) =>
      scoreLead(measures(more, rest), table(...changed)).vetoes.map(({ zh }) => zh);
    expect(vetoes({ emissionQuota: '没有指标' }, {})).toEqual(['没有环境容量（没有指标）']);
    expect(vetoes({ emissionQuota: '已批 SO2 20 吨' }, {})).toEqual([]);
    expect(vetoes({ energyTce: 40_000 }, { output: 10_000 })[0]).toContain('高于上限 3');
    const named = { processName: { zh: '火法', en: 'smelting' } };
    expect(vetoes({ process: 'x' as never }, named, { id: 'PROCESS', veto: 'y； x' })).toEqual(['工艺“火法”不在可引进之列']);
    expect(vetoes({ process: 'x' as never }, named, { id: 'PROCESS', veto: 'xy' })).toEqual([]);
    expect(vetoes({}, { investment: 5_000 }, { id: 'INVESTMENT', veto: '1' })[0]).toContain('低于下限 1');
    expect(vetoes({}, {}, { id: 'INVESTMENT', veto: '1' })).toEqual([]);
  });

  it.each([
    [{ value: 2, unit: '亿元' }, 20_000],
    [{ value: 2, unit: '万元/年' }, 2],
    [{ value: 2, unit: '亿美元' }, null],
    [{ value: null, unit: '亿元' }, null],
    [undefined, null],
  ])('reads %j as %s', (claim, expected) => {
    expect(toTenThousand(claim)).toBe(expected);
  });
});
