import { checkEdit } from '../edit/check-edit.ts';
import type { Edit, Moment, There } from '../edit/edit.ts';
import { mustKnow } from '../edit/facts/must-know.ts';
import { mustBePast } from '../edit/to-basis.ts';
import { toLine } from '../import/rows/line.ts';
import { toId } from '../import/rows/to-id.ts';
import { LEAD_NOUN } from './edit-lead.ts';

export interface NoteInput {
  lead: string;
  date: string;
  text: string;
}

/** A contact, by whoever notes it; the same note twice is one. */
export function noteLead({ lead: id, date, text }: NoteInput, by: string, there: There, { today }: Moment): Edit {
  const lead = mustKnow(there.recordIndex.leads, id, LEAD_NOUN);
  mustBePast(date, today, 'date');
  const note = toId('note', id, date, text.trim(), by);
  const stated = checkEdit([toLine('leadNotes', { id: note, lead_id: id, date, text: text.trim(), by })], there);
  return { stated, gone: [], ids: [id], places: [lead.site], about: `${lead.name} · ${date}` };
}
