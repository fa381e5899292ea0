import type { Resolvers } from '../generated/resolvers.ts';
import { EnterpriseMatch } from '../resolvers/EnterpriseMatch.ts';
import { ImportReport } from '../resolvers/ImportReport.ts';
import { Job } from '../resolvers/Job.ts';
import { cancelJob } from '../resolvers/Mutation/cancelJob.ts';
import { forgetMatch } from '../resolvers/Mutation/forgetMatch.ts';
import { importFiles } from '../resolvers/Mutation/importFiles.ts';
import { resolveMatch } from '../resolvers/Mutation/resolveMatch.ts';
import { importFields } from '../resolvers/Query/importFields.ts';
import { importReport } from '../resolvers/Query/importReport.ts';
import { imports } from '../resolvers/Query/imports.ts';
import { job } from '../resolvers/Query/job.ts';
import { matchDecisions } from '../resolvers/Query/matchDecisions.ts';
import { matchQueue } from '../resolvers/Query/matchQueue.ts';

/** Tables that are handed in: the questions, changes and types. */
export const importQueries = { importFields, importReport, imports, job, matchDecisions, matchQueue };
export const importMutations = { cancelJob, forgetMatch, importFiles, resolveMatch };
export const importTypes: Omit<Resolvers, 'Query' | 'Mutation'> = { EnterpriseMatch, ImportReport, Job };
