import type { FactConflict } from '../domain/datasets.ts';
import { InvalidInput, type Sentence } from '../errors.ts';
import { SAME_ID } from './merge-parts.ts';

/** Two datasets contradict each other, and nobody has said which one counts. */
export class Contradiction extends InvalidInput {
  constructor(readonly conflicts: readonly FactConflict[]) {
    super(toSentence(conflicts), { conflicts: conflicts.length });
  }
}

/** So many are told one by one. */
const TOLD = 20;

function toSentence(conflicts: readonly FactConflict[]): Sentence {
  const told = conflicts.slice(0, TOLD).map(sayConflict);
  const more = conflicts.length - told.length;
  const ids = [...new Set(conflicts.flatMap(({ values }) => values.map(({ dataset }): string => dataset)))];
  return {
    zh: [
      `有 ${conflicts.length} 处与另一个数据集矛盾，没有写入任何内容：`,
      ...told.map(({ zh }) => zh),
      ...(more > 0 ? [`……另有 ${more} 处。`] : []),
      `请改正文件，或用 --prefer 指明以谁为准（${ids.join('、')}）。`,
    ].join('\n'),
    en: [
      `${conflicts.length} contradiction${conflicts.length === 1 ? '' : 's'} with another dataset; nothing was written:`,
      ...told.map(({ en }) => en),
      ...(more > 0 ? [`… and ${more} more.`] : []),
      `Correct the files, or say with --prefer which one counts (${ids.join(', ')}).`,
    ].join('\n'),
  };
}

/** One sentence: the fact, the field, and what each dataset says. */
export function sayConflict({ fact, name, field, values }: FactConflict): Sentence {
  const what = name === fact ? fact : `${name} (${fact})`;
  if (field === SAME_ID)
    return {
      zh: `编号 ${fact}：${values.map(({ dataset, value }) => `${dataset} 用于 ${sayValue(value).zh}`).join('，')}；一个编号只能指一样东西，请在其中一个文件夹里另起一个，--prefer 不能解决。`,
      en: `The id ${fact}: ${values.map(({ dataset, value }) => `${dataset} uses it for a ${sayValue(value).en}`).join(', ')}; an id names one thing, so choose another in one of the folders, --prefer does not help.`,
    };
  return {
    zh: `${what} 的 ${sayField(field)}：${values.map(({ dataset, value }) => `${dataset} 写 ${sayValue(value).zh}`).join('，')}。`,
    en: `${sayField(field)} of ${what}: ${values.map(({ dataset, value }) => `${dataset} says ${sayValue(value).en}`).join(', ')}.`,
  };
}

/** A link is told by its type. */
export const sayField = (field: string): string => field.replace(/^→/, '').replace(/^:$/, 'is_class');

/** A value as it stands in a table; a link by the id at its other end, with what it says. */
export function sayValue(json: string | null): Sentence {
  if (json === null) return { zh: '空', en: 'nothing' };
  const value = JSON.parse(json) as unknown;
  if (!Array.isArray(value)) return same(typeof value === 'string' ? `“${value}”` : String(value));
  const [, id, props] = value as unknown[];
  const isLink = value.length === 3 && typeof id === 'string' && typeof props === 'object' && props !== null && !Array.isArray(props);
  if (!isLink) return same(value.map(String).join('; '));
  const words = Object.entries(props).map(([name, one]) => `${name} ${String(one)}`);
  return same(words.length > 0 ? words.join(', ') : id);
}

const same = (text: string): Sentence => ({ zh: text, en: text });
