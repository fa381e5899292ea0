import { InvalidInput, type Sentence } from '../errors.ts';

/** Where something is wrong: file, row as a spreadsheet numbers it (the header is row 1), column. Null where the whole file or row is meant. */
export interface Place { file: string; row: number | null; column: string | null }
/** One thing that is wrong, with what would be right, in both languages. */
export interface Problem extends Place { sentence: Sentence }

const SHOWN = 20;

/** Collects every problem of a load, so that a person mends them in one go. */
export class Problems {
  readonly list: Problem[] = [];

  add(place: Place, zh: string, en: string): void {
    this.list.push({ ...place, sentence: { zh, en } });
  }
}

/** What a cell holds, cut to what fits into a sentence. */
export function toShort(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
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
export function toPlaceText({ file, row, column }: Place): Sentence {
  return {
    zh: [file, row === null ? '' : ` 第 ${row} 行`, column === null ? '' : ` ${column} 列`].join(''),
    en: [file, row === null ? '' : ` row ${row}`, column === null ? '' : ` column ${column}`].join(''),
  };
}

function toSentence(problems: readonly Problem[], shown: number): Sentence {
  const lines = problems.slice(0, shown).map((problem) => ({ place: toPlaceText(problem), sentence: problem.sentence }));
  const more = problems.length - lines.length;
  return {
    zh: [`数据有 ${problems.length} 处问题，什么都没有写入：`, ...lines.map((l) => `${l.place.zh}：${l.sentence.zh}`), ...(more > 0 ? [`另有 ${more} 处未列出。`] : [])].join('\n'),
    en: [`The data has ${problems.length} problem(s); nothing was written:`, ...lines.map((l) => `${l.place.en}: ${l.sentence.en}`), ...(more > 0 ? [`${more} more are not listed.`] : [])].join('\n'),
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0);
}
