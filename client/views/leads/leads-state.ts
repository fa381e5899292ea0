import { WORDS } from '../../api/generated/words.ts';
import { flagParam, idParam, textParam, wordsParam } from '../../state/params.ts';

/** The list's part of the address; `add` opens a new lead, `makes` and `investor` are what it begins with. */
export const LEADS_STATE = {
  text: textParam('q'),
  stages: wordsParam('stages', WORDS.LeadStage),
  responsible: idParam('by'),
  overdue: flagParam('overdue'),
  add: flagParam('add'),
  makes: idParam('makes'),
  investor: idParam('investor'),
};
