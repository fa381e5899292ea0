import type { Sentence } from '../errors.ts';

/** What a revision that somebody made by hand is called in front of the things it is about, by the mutation that made it. */
export const EDIT_TITLES = {
  upsertSource: { zh: '录入来源', en: 'source' },
  upsertEnterprise: { zh: '录入企业', en: 'enterprise' },
  upsertProduction: { zh: '录入生产', en: 'production' },
  upsertNeed: { zh: '录入需求', en: 'need' },
  upsertPartnership: { zh: '录入合作', en: 'partnership' },
  upsertClaim: { zh: '录入数字', en: 'figure' },
  upsertProject: { zh: '录入项目', en: 'project' },
  setProjectStage: { zh: '项目进展', en: 'stage' },
  upsertMilestone: { zh: '录入进展', en: 'milestone' },
  upsertEvent: { zh: '录入活动', en: 'event' },
  upsertAgreement: { zh: '录入协议', en: 'agreement' },
  recordAbsence: { zh: '核实没有', en: 'absence' },
  upsertSignal: { zh: '录入动向', en: 'signal' },
  setGoal: { zh: '设定目标', en: 'goal' },
  retractFact: { zh: '撤回', en: 'retraction' },
  retractEvidence: { zh: '去掉依据', en: 'evidence' },
  upsertLead: { zh: '登记线索', en: 'lead' },
  noteLead: { zh: '线索联系', en: 'contact' },
  leadToProject: { zh: '线索转项目', en: 'lead to project' },
  setLeadScore: { zh: '线索评分', en: 'score of leads' },
} as const satisfies Record<string, Sentence>;

export type EditName = keyof typeof EDIT_TITLES;

/** As it stands in the note of a revision, for readers of either language. */
export const toNoteTitle = (name: EditName): string => `${EDIT_TITLES[name].zh} ${EDIT_TITLES[name].en}`;
/** Between that and what it is about. */
export const AFTER_TITLE = ': ';
