import { checkLength } from '../../arguments/check-text.ts';
import { mustFindDraft } from '../../edits/must-find-draft.ts';
import { mustBeInside } from '../../edits/write-edit.ts';
import { InvalidInput } from '../../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const refuseDraft: MutationResolvers['refuseDraft'] = async (_, { id, reason }, context) => {
  checkLength(reason, 'reason');
  if (reason.trim() === '') throw NO_REASON;
  mustBeInside((await mustFindDraft(id, context)).wish.places, context);
  return context.loaders.drafting('refuse', { id, reason: reason.trim() });
};

const NO_REASON = new InvalidInput(
  { zh: 'reason：退回要写理由，提交人会看到。', en: 'reason: say why it is refused; its author reads that.' },
  { argument: 'reason' },
);
