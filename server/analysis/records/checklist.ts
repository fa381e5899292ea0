/** What the city promises to do for a project ("you decide, we do the paperwork"), as steps; done only where that is recorded. */
import { PROJECT_STAGES, type Milestone, type Project, type ProjectStage } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';

export interface ChecklistStep {
  key: string;
  text: Sentence;
  done: boolean;
  date: string | null;
}

/** Steps of the pipeline come with the stage they reach, approvals stand between signing and start and have no record of their own. */
const STEPS: readonly { key: string; stage: ProjectStage | null; text: Sentence }[] = [
  { key: 'TALK', stage: 'TALK', text: { zh: '完成首次商谈', en: 'Hold the first talk' } },
  { key: 'INSPECTION', stage: 'INSPECTION', text: { zh: '接待实地考察', en: 'Receive the inspection on site' } },
  { key: 'INTENT', stage: 'INTENT', text: { zh: '达成意向', en: 'Reach an intent' } },
  { key: 'TRACKING', stage: 'TRACKING', text: { zh: '明确专人跟踪对接', en: 'Name somebody who follows it up' } },
  { key: 'SIGNED', stage: 'SIGNED', text: { zh: '签订协议', en: 'Sign the agreement' } },
  { key: 'FILING', stage: null, text: { zh: '办理项目备案或核准', en: 'File the project or have it approved' } },
  { key: 'LAND', stage: null, text: { zh: '办理用地和规划许可', en: 'Obtain land and the planning permit' } },
  { key: 'ENVIRONMENT', stage: null, text: { zh: '办理环境影响评价和节能审查', en: 'Pass the environmental and energy reviews' } },
  { key: 'PERMIT', stage: null, text: { zh: '办理施工许可', en: 'Obtain the construction permit' } },
  { key: 'STARTED', stage: 'STARTED', text: { zh: '开工', en: 'Start construction' } },
  { key: 'FUNDED', stage: 'FUNDED', text: { zh: '资金到位', en: 'Have the funds in place' } },
  { key: 'OPERATING', stage: 'OPERATING', text: { zh: '投产运营', en: 'Go into operation' } },
];

/** The stage that a project has reached counts as done; what lies before it only where a milestone says so. */
export function toChecklist(project: Project, milestones: readonly Milestone[]): ChecklistStep[] {
  return STEPS.map(({ key, stage, text }) => {
    const reached = milestones.find((one) => one.stage === stage);
    return { key, text, done: stage !== null && (reached !== undefined || project.stage === stage), date: reached?.date ?? null };
  });
}

/** In the order of the pipeline. */
export function inOrder(milestones: readonly Milestone[]): Milestone[] {
  return [...milestones].sort((a, b) => PROJECT_STAGES.indexOf(a.stage) - PROJECT_STAGES.indexOf(b.stage));
}
