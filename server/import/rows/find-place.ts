import { toShort } from '../../ingest/problems/check-problems.ts';
import { findCountry } from '../matching/countries.ts';
import { addLine, addNote, addProblem, say, type RowTask } from './row-task.ts';

/** The smallest place that the row names, by id; null where it names none, or one that the graph does not have, which is kept as a note. */
export function findPlace(task: RowTask): string | null {
  const { cells, context } = task;
  const found = cells.all('region');
  if (found.length === 0) return null;
  const column = found[0]!.column.name;
  const text = found.map((cell) => cell.text).join(' ');
  const decided = context.mapping.regions[text];
  if (decided !== undefined) return decided;
  // codes of towns and villages begin with that of their county
  const regions = context.regions.find(text.replace(/^(\d{6})(?:\d{3}|\d{6})$/, '$1'));
  if (found.length === 1 && nameSeveral(task, text)) {
    addNote(task, column, text);
    say(
      task,
      column,
      `“${toShort(text)}”写了几个地方，记在备注里，所在地留空`,
      `"${toShort(text)}" names several places; it is kept as a note and the location left open`,
    );
    return null;
  }
  if (regions.length === 1) {
    const [{ id, level, parent, name } = regions[0]!] = regions;
    if (level !== 'PARK') return id;
    // a park is an enterprise too: what lies in it is placed in its district, and the park stands in the note
    addNote(task, column, name);
    return parent;
  }
  if (regions.length > 1) {
    const names = regions.map(({ id, name }) => `${name}（${id}）`).join('、');
    addProblem(task, column, {
      zh: `“${toShort(text)}”可能是 ${names}；把省、市写全，或写编号`,
      en: `"${toShort(text)}" may be ${names}; name the province and city too, or write the id`,
    });
    return null;
  }
  const country = findCountry(text);
  if (country !== null) {
    // stated by every row that names it, for any of them may be the only one that is taken
    if (!context.regions.byId.has(country.id))
      addLine(task, 'regions', { id: country.id, name_zh: country.name, name_en: country.nameEn, level: 'country' });
    return country.id;
  }
  addNote(task, column, text);
  say(
    task,
    column,
    `图中没有“${toShort(text)}”这个地区，记在备注里，所在地留空`,
    `the graph has no place "${toShort(text)}"; it is kept as a note and the location left open`,
  );
  return null;
}

/** Belgium, Finland; 金昌/兰州: parts of which each names a place, and none lies in another. */
function nameSeveral({ context: { regions } }: RowTask, text: string): boolean {
  const parts = text.split(/\s*[/／、;；,，&]\s*|\s+and\s+/).filter(Boolean);
  if (parts.length < 2) return false;
  const ids = parts.map((part) => regions.find(part)[0]?.id ?? findCountry(part)?.id ?? null);
  return ids.every((id, i) => id !== null && ids.every((other, j) => i === j || (other !== id && !regions.fit(id, other!))));
}
