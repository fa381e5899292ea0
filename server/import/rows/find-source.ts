import { toShort } from '../../ingest/problems/check-problems.ts';
import { toLine } from './line.ts';
import { addNote, say, type RowTask } from './row-task.ts';
import { toId } from './to-id.ts';

const HOME = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/i;
const ADDRESS = /^https?:\/\/\S+$/i;

/** The source that the row names itself, made where it is new; else the one of the whole import. */
export function findSource(task: RowTask): string {
  const { cells, context } = task;
  const cell = cells.of('source');
  if (cell === null) return context.source.id;
  // the first page of a site is where a company lives, and says nothing that could be looked up
  if (HOME.test(cell.text)) {
    addNote(task, cell.column.name, cell.text);
    return context.source.id;
  }
  const words = cell.text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ids = words.map((text) => {
    const known = context.sourcesByWords.get(text);
    if (known !== undefined) return known;
    const id = toId('src', text);
    const isAddress = ADDRESS.test(text);
    const columns = { title: cell.column.name, url: cell.column.name };
    const title = isAddress ? text.replace(/^https?:\/\/(www\.)?/i, '').slice(0, 200) : text;
    task.lines.push(toLine('sources', { id, title, url: isAddress ? text : '', link_ok: isAddress ? '1' : '0', citation: '1' }, columns));
    if (!isAddress && text.length < 4)
      say(task, cell.column.name, `“${toShort(text)}”作了新来源的题名`, `"${toShort(text)}" became the title of a new source`);
    return id;
  });
  return [...new Set(ids)].join(';') || context.source.id;
}
