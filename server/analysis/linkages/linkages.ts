/**
 * How sectors hang on each other: technical coefficients, Leontief and Ghosh inverses, linkages, upstreamness and
 * hypothetical extraction of a table of flows.
 * Assumption: fixed coefficients; a sector without output uses nothing and delivers nothing (its coefficients are 0).
 * O(n³) for the inverses; extraction is one more inverse-sized step over all sectors, from minors of the Leontief inverse.
 * [Leontief 1936; Ghosh 1958; Rasmussen 1956; Miller & Blair 2009, Input-Output Analysis; Antràs et al. 2012 for upstreamness]
 */
import { InvalidInput } from '../../errors.ts';
import { fromIdentity, invertMatrix, sumColumns, sumRows, toRows } from './matrix.ts';

export interface LinkagesInput {
  /** flows[i][j]: what sector i delivers to sector j, in the unit of `output`. */
  flows: readonly (readonly number[])[];
  output: readonly number[];
  finalDemand: readonly number[];
}

export interface Linkages {
  technical: number[][];
  leontief: number[][];
  ghosh: number[][];
  /** Column sums of the Leontief inverse: output that one unit of final demand of the sector calls for. */
  backward: number[];
  /** Row sums of the Ghosh inverse. */
  forward: number[];
  /** Mean distance to final use. */
  upstreamness: number[];
  /** Column and row sums of the Leontief inverse over their means: above 1 stands out. Null only for an empty table. */
  rasmussenBackward: number[];
  rasmussenForward: number[];
  /** Output that the whole table loses without the sector, its own included. */
  extractionLoss: number[];
}

/** @throws InvalidInput where I − A, I − B or a reduced table has no inverse; LimitReached once the deadline says so */
export function findLinkages({ flows, output, finalDemand }: LinkagesInput, deadline?: () => boolean): Linkages {
  const n = output.length;
  const flat = Float64Array.from(flows.flat());
  const technical = flat.map((z, k) => (output[k % n] === 0 ? 0 : z / output[k % n]!));
  const shares = flat.map((z, k) => (output[Math.floor(k / n)] === 0 ? 0 : z / output[Math.floor(k / n)]!));
  const leontief = invertOrExplain(technical, n, 'A', deadline);
  const ghosh = invertOrExplain(shares, n, 'B', deadline);
  const columnSums = sumColumns(leontief, n);
  const rowSums = sumRows(leontief, n);
  const mean = columnSums.reduce((sum, v) => sum + v, 0) / n;
  if (n > 0 && Math.abs(mean) < 1e-12)
    throw new InvalidInput(
      {
        zh: '输入有误：列昂惕夫逆矩阵各元素之和为零，无法求影响力系数。',
        en: 'Bad input: the Leontief inverse sums to zero, so the Rasmussen coefficients do not exist.',
      },
      { field: 'flows' },
    );
  const forward = sumRows(ghosh, n);
  const answer = {
    technical: toRows(technical, n),
    leontief: toRows(leontief, n),
    ghosh: toRows(ghosh, n),
    backward: columnSums,
    forward,
    upstreamness: [...forward],
    rasmussenBackward: columnSums.map((v) => v / mean),
    rasmussenForward: rowSums.map((v) => v / mean),
    extractionLoss: findExtractionLoss(leontief, n, output, finalDemand),
  };
  if (Object.values(answer).flat(2).every(Number.isFinite)) return answer;
  throw new InvalidInput(
    { zh: '输入有误：字段 flows 的数值过大，无法计算。', en: 'Bad input: the figures of field flows are too large to compute with.' },
    { field: 'flows' },
  );
}

/**
 * Without row and column k, (I − A) has the inverse L_ij − L_ik L_kj / L_kk, so each extraction costs O(n) after one product:
 * the loss is the output there is minus what final demand of the others then calls for.
 */
function findExtractionLoss(leontief: Float64Array, n: number, output: readonly number[], finalDemand: readonly number[]): number[] {
  const total = output.reduce((sum, x) => sum + x, 0);
  const columnSums = sumColumns(leontief, n);
  const called = Array.from({ length: n }, (_, i) => finalDemand.reduce((sum, f, j) => sum + leontief[i * n + j]! * f, 0));
  const calledTotal = called.reduce((sum, x) => sum + x, 0);
  return Array.from({ length: n }, (_, k) => {
    const own = leontief[k * n + k]!;
    if (Math.abs(own) < 1e-12)
      throw new InvalidInput(
        { zh: `输入有误：去掉第 ${k + 1} 个部门后的表无法求逆。`, en: `Bad input: the table without sector ${k + 1} has no inverse.` },
        { field: `flows[${k}]` },
      );
    return total - (calledTotal - (columnSums[k]! * called[k]!) / own);
  });
}

function invertOrExplain(coefficients: Float64Array, n: number, name: string, deadline?: () => boolean): Float64Array {
  const inverse = invertMatrix(fromIdentity(coefficients, n), n, deadline);
  if (inverse) return inverse;
  throw new InvalidInput(
    {
      zh: `输入有误：字段 flows 的系数矩阵使 I − ${name} 无法求逆，请检查投入是否等于产出。`,
      en: `Bad input: the coefficients of field flows make I − ${name} singular; check whether a sector uses as much as it puts out.`,
    },
    { field: 'flows' },
  );
}
