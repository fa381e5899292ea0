import { foldText } from '../../../shared/fold-text.ts';
import type { Chain } from '../../domain/facts.ts';
import { NotFound } from '../../errors.ts';

/** Segments by id and stages by index, as filters name them. */
interface PartFilter {
  segment?: readonly string[] | null;
  stage?: readonly number[] | null;
}

interface Part {
  key: string;
  name: string;
  nameEn: string;
}

/**
 * @param chains where the segments and stages are looked for
 * @throws NotFound for a segment or stage that none of the chains holds; says which there are, and which one is called so
 */
export function mustHaveParts({ segment, stage }: PartFilter, chains: readonly Chain[]): void {
  const segments = chains.flatMap((chain) => chain.segments.map((one): Part => ({ ...one, key: one.id })));
  const stages = chains.flatMap((chain) => chain.stages.map((one): Part => ({ ...one, key: String(one.index) })));
  for (const id of segment ?? []) mustHave(id, segments, 'segment', { zh: '分段', en: 'segment' });
  for (const index of stage ?? []) mustHave(String(index), stages, 'stage', { zh: '环节', en: 'stage' });
}

function mustHave(asked: string, parts: readonly Part[], detail: string, noun: { zh: string; en: string }): void {
  if (parts.some(({ key }) => key === asked)) return;
  const meant = parts.find(({ name, nameEn }) => [name, nameEn].some((one) => foldText(one) === foldText(asked)));
  const list = (own: 'name' | 'nameEn'): string[] => [...new Set(parts.map((part) => `${part.key} ${part[own]}`))];
  throw new NotFound(
    {
      zh: `没有编号为“${asked}”的${noun.zh}${meant ? `；是不是 ${meant.key}？` : '；'}可用：${list('name').join('、')}。`,
      en: `There is no ${noun.en} with the id "${asked}"${meant ? `; did you mean ${meant.key}? There` : '; there'} are: ${list('nameEn').join(', ')}.`,
    },
    { [detail]: asked },
  );
}
