import type { DraftHeadFragment, OpenedDraftQuery } from '../../api/generated.ts';

/** A draft as the list shows it. */
export type ListedDraft = DraftHeadFragment;
/** A draft with what it would change. */
export type OpenedDraft = NonNullable<OpenedDraftQuery['draft']>;
