import type { ColumnSays } from './column.ts';
import type { ColumnField } from './fields.ts';
import { periodIn } from './period-in.ts';
import { splitUnit } from './recognise.ts';

const PLANNED = /在建|规划|拟建|新增|计划|筹建|planned|proposed|future/i;
const RUNNING = /现有|已建|已投|在产|建成|existing|installed|current/i;
const STATUS =
  /^(?:(?:生产|建设|企业|项目)?(?:状态|情况|阶段)[：:]?)?(在产|在建|拟建|规划|筹建|停产|投产|已投产|已建成|operating|under construction|planned|idle)$/i;
/** What people write behind the name of a product for the figure of it. */
const FIGURE = /\s*(?:设计|年)?(?:产能|产量|生产能力|capacity|output|production)$/i;

/** How far the plants of a column of capacities are, where its header says so: 规划产能, 现有产能. */
export function phaseOf(header: string): Pick<ColumnSays, 'phase'> {
  if (PLANNED.test(header)) return { phase: 'planned' };
  return RUNNING.test(header) ? { phase: 'operating' } : {};
}

/** 日产能, monthly capacity: less than a year's. */
export function perOf(header: string): '日' | '月' | null {
  const { name } = splitUnit(header);
  if (/日(?=产|处理|加工|用|需|消耗)|每日|日均|\bdaily\b|per day/i.test(name)) return '日';
  return /月(?=产|处理|加工|用|需|消耗)|每月|月均|\bmonthly\b|per month/i.test(name) ? '月' : null;
}

/** The time of which the figures of a column are: 2024年产量, Capacity 2025 (kt), 2024Q1产量. */
export function timeOf(field: ColumnField | null, header: string): Pick<ColumnSays, 'year' | 'part'> {
  const found = field === 'output' || field === 'capacity' ? periodIn(header) : null;
  return found === null ? {} : { year: found.year, ...(field === 'output' && found.part !== null ? { part: found.part } : {}) };
}

/** The status that a tick below a header means, where the header is nothing but that. */
export function tickOf(header: string): string | null {
  return STATUS.exec(header.replace(/\s+/g, ''))?.[1] ?? STATUS.exec(header.trim())?.[1] ?? null;
}

/**
 * What a column says whose header is the name of a product: 硫酸镍（吨）, 硫酸钴产量, 硫酸镍2023. Only in tables in which no column names products.
 * @param toProduct the id of what is named, null for anything else
 */
export function productOf(header: string, toProduct: (name: string) => string | null): { field: ColumnField; product: string } | null {
  const { name } = splitUnit(header);
  const timed = periodIn(name);
  const bare = (timed?.rest ?? name).trim();
  const product = toProduct(bare.replace(FIGURE, '').trim());
  if (product === null) return null;
  const isOutput = /产量|output|(?<!capacity\s*)production/i.test(name) || (timed !== null && !FIGURE.test(bare));
  return { field: isOutput ? 'output' : 'capacity', product };
}
