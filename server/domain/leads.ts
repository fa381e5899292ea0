/** A project before it is one: somebody may invest here. It is no project yet, and no analysis counts it. */
import { isOpenLead } from '../../shared/open-lead.ts';
import type { Evidence } from './facts.ts';
import type { EnterpriseId, FactId, ProcessId, ProductId, ProjectId, RegionId } from './ids.ts';

export const LEAD_STAGES = ['NEW', 'CONTACTED', 'VISITED', 'NEGOTIATING', 'DROPPED', 'BECAME_PROJECT'] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

/** Its figures, each a claim: how much, as somebody has said it. */
export const LEAD_FIGURES = ['investment', 'fixedInvestment', 'output', 'tax'] as const;
export type LeadFigure = (typeof LEAD_FIGURES)[number];

/** Null is what nobody has said yet. Land in mu, energy in tonnes of coal equivalent a year; dates as ISO text. */
export interface Lead extends Record<LeadFigure, FactId | null> {
  noun: 'LEAD';
  id: string;
  name: string;
  nameEn: string | null;
  stage: LeadStage;
  investor: EnterpriseId | null;
  makes: ProductId[];
  uses: ProductId[];
  process: ProcessId | null;
  landMu: number | null;
  energyTce: number | null;
  /** Environmental capacity: who grants how much of what, or that there is none. */
  emissionQuota: string | null;
  site: RegionId | null;
  firstContact: string | null;
  responsible: string | null;
  nextStep: string | null;
  nextDate: string | null;
  /** The project that it has become. */
  project: ProjectId | null;
  evidence: Evidence[];
}

/** One contact, as whoever had it tells it. */
export interface LeadNote {
  noun: 'LEAD_NOTE';
  id: string;
  lead: string;
  date: string;
  text: string;
  by: string;
}

/** A lead of which nothing is known. */
export const BLANK_LEAD: Omit<Lead, 'id' | 'name'> = {
  noun: 'LEAD',
  nameEn: null,
  stage: 'NEW',
  investor: null,
  makes: [],
  uses: [],
  process: null,
  investment: null,
  fixedInvestment: null,
  landMu: null,
  energyTce: null,
  emissionQuota: null,
  output: null,
  tax: null,
  site: null,
  firstContact: null,
  responsible: null,
  nextStep: null,
  nextDate: null,
  project: null,
  evidence: [],
};

/** Its next step was to be taken before today. @param today 2026-11-30 */
export const isOverdue = (lead: Pick<Lead, 'stage' | 'nextDate'>, today: string): boolean =>
  isOpenLead(lead) && lead.nextDate !== null && lead.nextDate < today.slice(0, lead.nextDate.length);
