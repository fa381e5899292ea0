import type { Question } from '../method/question.ts';

export const checklistQuestion: Question = {
  id: 'checklist',
  title: { zh: '项目办理清单', en: 'Checklist of a project' },
  answers: { zh: '这个项目还有哪些手续要办，谁负责？', en: 'Which steps of a project remain, and who looks after it?' },
  assumptions: [
    {
      zh: '只有记录在案的步骤算已办；没有打勾只表示无记录。',
      en: 'A step counts as done only where that is recorded; an open one means no record.',
    },
  ],
  complexity: 'O(1) per project',
  source: 'Stages of the pipeline and the usual approvals',
  parameters: [{ name: 'project', meaning: { zh: '项目', en: 'the project' } }],
};
