import { toPlain } from './plain-words.ts';

/** A stage of the chain, from the resource on. */
export interface Level {
  index: number;
  name: string;
  nameEn?: string | null;
}

/** What stands behind the name of a part of the chain: 冶炼环节, 电池这一块. */
export const PART = /(?:材料|产业|行业|环节|工序|领域|板块|阶段|[这那]一?[块段头环]|[端段])+$/;

/** Parts of the chain by how far they are from the resource, in shares of its length. */
const REACHES: readonly (readonly [string, number, number])[] = [
  ['上游|原料|upstream', 0, 0.34],
  ['中游|midstream', 0.34, 0.67],
  ['下游应用|下游|应用|终端应用|downstream', 0.67, 1],
];

const BEHIND = '(?:环节|工序|阶段|[这那]一?[块段头环]|端|段|\\s*stages?\\b|\\s*end\\b)';

/** The stages that a text names, by their own names or as 上游, 中游, 下游, cut out of it. */
export function takeLevels(text: string, levels: readonly Level[], reading: { levels?: readonly number[] }): string {
  const last = levels.length - 1;
  const named = levels.flatMap(({ index, name, nameEn }) =>
    [...name.split('/'), ...(nameEn ? [nameEn] : [])].map((form) => [toPlain(form), [index]] as const),
  );
  const reached = REACHES.map(
    ([form, from, to]) => [form, levels.map(({ index }) => index).filter((index) => index >= last * from && index <= last * to)] as const,
  );
  for (const [form, found] of [...named, ...reached]) {
    const match = new RegExp(`(?:${form})${BEHIND}`).exec(text);
    if (!match || found.length === 0) continue;
    reading.levels = found;
    return `${text.slice(0, match.index)}|${text.slice(match.index + match[0].length)}`;
  }
  return text;
}
