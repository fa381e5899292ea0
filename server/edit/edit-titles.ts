/** What a revision that somebody made by hand is called in front of the things it is about, by the mutation that made it. */
export const EDIT_TITLES = {
  upsertSource: '录入来源 source',
  upsertEnterprise: '录入企业 enterprise',
  upsertProduction: '录入生产 production',
  upsertNeed: '录入需求 need',
  upsertPartnership: '录入合作 partnership',
  upsertClaim: '录入数字 figure',
  upsertProject: '录入项目 project',
  setProjectStage: '项目进展 stage',
  upsertMilestone: '录入进展 milestone',
  upsertEvent: '录入活动 event',
  recordAbsence: '核实没有 absence',
  upsertSignal: '录入动向 signal',
  setGoal: '设定目标 goal',
  retractFact: '撤回 retraction',
  retractEvidence: '去掉依据 evidence',
  upsertLead: '登记线索 lead',
  noteLead: '线索联系 contact',
  leadToProject: '线索转项目 lead to project',
  setLeadScore: '线索评分 score of leads',
} as const;

export type EditName = keyof typeof EDIT_TITLES;
