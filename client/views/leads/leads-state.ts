import { WORDS } from '../../api/generated/words.ts';
import { flagParam, idParam, textParam, wordsParam } from '../../state/params.ts';

/** The list's part of the address; `new` opens one more, `makes` and `investor` are what it begins with. */
export const LEADS_STATE = {
  text: textParam('q'),
  stages: wordsParam('stages', WORDS.LeadStage),
  responsible: idParam('by'),
  overdue: flagParam('overdue'),
  // (`add` is what the sandbox assumes.)
  isNew: flagParam('new'),
  scores: flagParam('scores'),
  makes: idParam('makes'),
  investor: idParam('investor'),
};
