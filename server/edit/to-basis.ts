import { findTextProblem } from '../ingest/problems/check-text.ts';
import { InvalidInput, type Sentence } from '../errors.ts';
import { toLine, type Line } from '../import/rows/line.ts';
import { toId } from '../import/rows/to-id.ts';
import type { Backing, Moment, There } from './edit.ts';

/** Where a statement comes from, as the tables of the seeds say it. */
export interface Basis {
  /** For the columns `source`, `confidence` and `note`. */
  cells: { source: string; confidence: string; note: string | null };
  /** A source that is made of having asked. */
  lines: Line[];
}

const NO_BASIS: Sentence = {
  zh: '每条事实都要有出处：写 source（来源的编号），或 asked（问了谁、哪一天）。',
  en: 'Every fact says where it comes from: give source (the id of a source), or asked (whom, and on which day).',
};

/**
 * Who was asked is a source that is no publication; the same person on the same day is the same one.
 * @throws InvalidInput where neither is given, or the day of asking is still to come
 */
export function toBasis({ source, asked }: Backing, there: There, { latest }: Moment): Basis {
  if (source == null && asked == null) throw new InvalidInput(NO_BASIS, { argument: 'source' });
  const sources: { id: string; confidence: string }[] = [];
  const lines: Line[] = [];
  if (source != null) {
    const known = there.index.sources.get(source as never);
    // One that is not known is told by the check of the tables.
    sources.push({ id: source, confidence: known?.citation === false ? 'imported' : 'cited' });
  }
  if (asked != null) {
    mustBePast(asked.date, latest, 'asked.date');
    const whom = asked.whom.trim();
    const wrong = whom === '' ? EMPTY : findTextProblem(whom, 'name');
    if (wrong) throw new InvalidInput({ zh: `asked.whom：${wrong.zh}`, en: `asked.whom: ${wrong.en}` }, { argument: 'asked.whom' });
    const id = toId('asked', whom, asked.date);
    sources.push({ id, confidence: 'imported' });
    if (!there.index.sources.has(id as never))
      lines.push(
        toLine(
          'sources',
          { id, title: `询问 ${whom}`, date: asked.date, link_ok: 0, citation: 0 },
          { title: 'asked.whom', date: 'asked.date' },
        ),
      );
  }
  const cells = {
    source: sources.map(({ id }) => id).join(';'),
    confidence: sources.map(({ confidence }) => confidence).join(';'),
    note: asked?.note?.trim() || null,
  };
  return { cells, lines };
}

const EMPTY: Sentence = { zh: '不能为空', en: 'must not be empty' };

/** @throws InvalidInput for a day that is still to come, as far as it is given */
export function mustBePast(day: string, latest: string, argument: string): void {
  if (day <= latest.slice(0, day.length)) return;
  throw new InvalidInput(
    { zh: `${argument}：${day} 还没有到；写已经到了的日期。`, en: `${argument}: ${day} is still to come; give a day that has come.` },
    { argument },
  );
}
