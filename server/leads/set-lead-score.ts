import { toScoreTable, type LeadCriterionKey } from '../domain/lead-scores.ts';
import { checkEdit } from '../edit/check-edit.ts';
import { given, type Edit, type There } from '../edit/edit.ts';
import { InvalidInput } from '../errors.ts';
import { toLine } from '../import/rows/line.ts';
import { LEAD_CRITERION_NAMES, toVetoWords } from './score-lead.ts';

export interface ScoreInput {
  criterion: LeadCriterionKey;
  weight?: number | null | undefined;
  full?: number | null | undefined;
  veto?: string | null | undefined;
}

/** Criteria whose veto is a figure. */
const IN_FIGURES: readonly LeadCriterionKey[] = ['INVESTMENT', 'OUTPUT_PER_LAND', 'TAX_PER_LAND', 'ENERGY'];

/** Changes one row of the table of scores; what is left out stays. @throws InvalidInput for a veto that could never hold */
export function setLeadScore(input: ScoreInput, there: There): Edit {
  const old = toScoreTable(there.records.leadCriteria).find(({ id }) => id === input.criterion)!;
  const veto = given(input, 'veto', old.veto)?.trim() || null;
  mustFitVeto(input.criterion, veto, there);
  const stated = checkEdit(
    [
      toLine('leadCriteria', {
        criterion: input.criterion,
        weight: given(input, 'weight', old.weight) ?? null,
        full: given(input, 'full', old.full) ?? null,
        veto,
      }),
    ],
    there,
  );
  return { stated, gone: [], ids: [], places: [], about: LEAD_CRITERION_NAMES[input.criterion].zh };
}

function mustFitVeto(criterion: LeadCriterionKey, veto: string | null, { index }: There): void {
  if (veto === null) return;
  if (IN_FIGURES.includes(criterion) && !Number.isFinite(Number(veto)))
    throw new InvalidInput(
      {
        zh: `veto：“${veto}”不是数字；写界限的数字，或留空。`,
        en: `veto: "${veto}" is no number; write the figure of the limit, or leave it empty.`,
      },
      { argument: 'veto' },
    );
  const unknown = criterion === 'PROCESS' ? toVetoWords(veto).filter((id) => !index.processes.has(id.trim() as never)) : [];
  if (unknown.length > 0)
    throw new InvalidInput(
      {
        zh: `veto：没有编号为 ${unknown.join('、')} 的工艺；几个之间用分号隔开。`,
        en: `veto: there is no process with the id ${unknown.join(', ')}; set several apart with semicolons.`,
      },
      { argument: 'veto' },
    );
  if (criterion === 'GAP' || criterion === 'SITE')
    throw new InvalidInput(
      { zh: 'veto：这一项只计分，不否决；留空。', en: 'veto: this criterion scores and never speaks against a lead; leave it empty.' },
      { argument: 'veto' },
    );
}
