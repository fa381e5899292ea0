import type { OpenedRevisionQuery, RevisionsQuery } from '../../api/generated.ts';

/** A revision as the list shows it. */
export type ListedRevision = NonNullable<RevisionsQuery['revisions']>['nodes'][number];

/** A revision with its facts; a node of another kind is an empty object. */
export type OpenedRevision = Extract<NonNullable<OpenedRevisionQuery['node']>, { by: string }>;
export type Fact = OpenedRevision['facts']['nodes'][number];
