import { InvalidInput, type Sentence } from '../../errors.ts';
import { toVisible } from './check-text.ts';

/**
 * Where something is wrong: file, row as a spreadsheet numbers it (the header is row 1), column. Null where the whole file or row is meant.
 */
export interface Place {
  file: string;
  row: number | null;
  column: string | null;
}
/**
 * One thing that is wrong, with what would be right, in both languages. A broken table hides rows, so that what refers to them looks wrong
 * too.
 */
export interface Problem extends Place {
  sentence: Sentence;
  breaksTable?: boolean;
}

/** Another row by its number, or by the name under which it is known where it stands in no file. */
export function toRowText({ file, row }: Place): Sentence {
  return row === null ? { zh: `“${toVisible(file)}”`, en: `"${toVisible(file)}"` } : { zh: `第 ${row} 行`, en: `row ${row}` };
}

const SHOWN = 20;

/** Collects every problem of a load, so that a person mends them in one go. */
export class Problems {
  readonly list: Problem[] = [];

  add(place: Place, zh: string, en: string): void {
    this.list.push({ ...place, sentence: { zh, en } });
  }

  /** A file, a header or a row that cannot be read: nothing that refers to its rows can be judged before it is mended. */
  addBroken(place: Place, zh: string, en: string): void {
    this.list.push({ ...place, sentence: { zh, en }, breaksTable: true });
  }

  /** What to mend first: broken tables alone where there are any, since they make rows look unknown that are there. */
  refuseAny(): void {
    const broken = this.list.filter(({ breaksTable }) => breaksTable);
    if (this.list.length > 0) throw new SeedErrors(broken.length > 0 ? broken : this.list);
  }
}

/** What a cell holds, cut to what fits into a sentence, and with nothing in it that a terminal would obey. */
export function toShort(text: string): string {
  const start = [...text.slice(0, 82)].slice(0, 41);
  return toVisible(start.length > 40 ? `${start.slice(0, 40).join('')}…` : text);
}

/** The data was refused as a whole. `problems` holds every one of them; the sentence names the first twenty and how many more there are. */
export class SeedErrors extends InvalidInput {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], shown = SHOWN, options?: ErrorOptions) {
    const sorted = [...problems].sort(byPlace);
    super(toSentence(sorted, shown), { problems: sorted }, options);
    this.problems = sorted;
  }
}

/** "products.csv 第 5 行 stage 列" / "products.csv row 5 column stage". */
export function toPlaceText(place: Place): Sentence {
  const isTable = !place.file.endsWith('.json');
  const { row } = place;
  const file = toVisible(place.file);
  const column = place.column === null ? null : toShort(place.column);
  return {
    zh: [file, row === null ? '' : ` 第 ${row} 行`, column === null ? '' : isTable ? ` ${column} 列` : ` 的 ${column}`].join(''),
    en: [file, row === null ? '' : ` row ${row}`, column === null ? '' : isTable ? ` column ${column}` : ` member ${column}`].join(''),
  };
}

function toSentence(problems: readonly Problem[], shown: number): Sentence {
  const lines = problems.slice(0, shown).map((problem) => ({ place: toPlaceText(problem), sentence: problem.sentence }));
  const more = problems.length - lines.length;
  const waits = problems.some(({ breaksTable }) => breaksTable);
  return {
    zh: [
      `数据有 ${problems.length} 处问题，什么都没有写入：`,
      ...lines.map((l) => `${l.place.zh}：${l.sentence.zh}`),
      ...(more > 0 ? [`另有 ${more} 处未列出。`] : []),
      ...(waits ? ['这些改好之后，才能检查其余内容。'] : []),
    ].join('\n'),
    en: [
      `The data has ${problems.length} problem(s); nothing was written:`,
      ...lines.map((l) => `${l.place.en}: ${l.sentence.en}`),
      ...(more > 0 ? [`${more} more are not listed.`] : []),
      ...(waits ? ['The rest can be checked once these are mended.'] : []),
    ].join('\n'),
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0);
}
