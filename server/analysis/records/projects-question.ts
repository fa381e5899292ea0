import { REGION, type Question } from '../method/question.ts';

export const projectsQuestion: Question = {
  id: 'projects',
  title: { zh: '项目进度', en: 'Progress of projects' },
  answers: { zh: '项目走到哪一步，各条工作思路各有几个？', en: 'How far is each project, and how many does each policy line have?' },
  assumptions: [
    {
      zh: '阶段按来源的说法：洽谈、考察、意向、跟踪、签约、开工、资金到位、投产，另有停滞。',
      en: 'Stages as the sources name them: talk, inspection, intent, tracking, signed, started, funded, operating; or stalled.',
    },
    {
      zh: '与本链无关的项目计入工作思路和指标，不计入产业链。',
      en: 'Projects outside the chain count in policy and figures of the city, never in the chain.',
    },
  ],
  complexity: 'O(projects)',
  source: 'Counting',
  parameters: [REGION],
};
