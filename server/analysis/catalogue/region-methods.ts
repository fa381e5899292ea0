import { balanceQuestion } from '../balance/balance-question.ts';
import { claimsQuestion } from '../claims/claims-question.ts';
import { gapsQuestion } from '../gaps/gaps-question.ts';
import { clustersQuestion } from '../industry/clusters-question.ts';
import { compareRegionsQuestion } from '../industry/compare-regions-question.ts';
import { industryForestQuestion } from '../industry/industry-forest-question.ts';
import { matchingQuestion } from '../industry/matching-question.ts';
import { suggestedLinksQuestion } from '../link-prediction/suggested-links-question.ts';
import { leadersQuestion } from '../network/leaders-question.ts';
import { mutualSuppliersQuestion } from '../network/mutual-suppliers-question.ts';
import { partnerNetworkQuestion } from '../network/partner-network-question.ts';
import { pathsQuestion } from '../network/paths-question.ts';
import { portfolioQuestion } from '../portfolio/portfolio-question.ts';
import { checklistQuestion } from '../records/checklist-question.ts';
import { projectsQuestion } from '../records/projects-question.ts';
import { robustnessQuestion } from '../targets/robustness-question.ts';
import { targetsQuestion } from '../targets/targets-question.ts';
import type { Question } from '../method/question.ts';

/** The questions that are asked of a region or of the whole graph, each described beside the algorithm that answers it. */
export const regionMethods: readonly Question[] = [
  gapsQuestion,
  balanceQuestion,
  targetsQuestion,
  robustnessQuestion,
  leadersQuestion,
  portfolioQuestion,
  pathsQuestion,
  partnerNetworkQuestion,
  mutualSuppliersQuestion,
  compareRegionsQuestion,
  industryForestQuestion,
  clustersQuestion,
  matchingQuestion,
  suggestedLinksQuestion,
  claimsQuestion,
  projectsQuestion,
  checklistQuestion,
];
