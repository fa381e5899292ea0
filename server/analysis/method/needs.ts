/** What a run needs, worked out from the counts of its input before anything is computed: no table may take the memory of a machine. */
import { TooCostly, type Sentence } from '../../errors.ts';

/** One thing that a run holds in memory or goes through, such as the cells of a matrix. */
export interface Need {
  /** Of the input: what to make smaller. */
  field: string;
  what: Sentence;
  count: number;
  most: number;
}

/** Rows of a table that a run takes: links between points, firms, codes. */
const MOST_ROWS = 1_000_000;

/** The rows themselves are all that is held. */
export function needRows(field: string, count: number, what: Sentence): Need {
  return { field, what, count, most: MOST_ROWS };
}

export const LINKS: Sentence = { zh: '连接', en: 'links' };

/** @throws TooCostly for the first need that is beyond its bound; the sentence says what to make smaller */
export function checkNeeds(needs: readonly Need[]): void {
  const over = needs.find(({ count, most }) => count > most);
  if (!over) return;
  const { field, what, count, most } = over;
  throw new TooCostly(
    {
      zh: `输入过大：${what.zh}有 ${count} 个，最多 ${most} 个，请把字段 ${field} 缩小。`,
      en: `The input is too large: it comes to ${count} ${what.en}, at most ${most}; please make field ${field} smaller.`,
    },
    { narrow: [`input.${field}`], maximum: most },
  );
}

/** @param figures numbers and names that the answer would hold @throws TooCostly for more than `most` */
export function checkFigures(figures: number, most: number): void {
  const what = { zh: '结果中的数值', en: 'figures of the answer' };
  checkNeeds([{ field: 'input', what, count: figures, most }]);
}
