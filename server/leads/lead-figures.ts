import type { Gone } from '../datasets/plan-hand.ts';
import { LEAD_FIGURES, type Lead, type LeadFigure } from '../domain/leads.ts';
import type { Bound, ClaimKind } from '../domain/records.ts';
import type { There } from '../edit/edit.ts';
import { LABELS } from '../graph/vocabulary.ts';
import { toLine, type Line } from '../import/rows/line.ts';
import { toOwnBasis } from './lead-cells.ts';

export interface FigureInput {
  indicator: string;
  kind: ClaimKind;
  period?: string | null | undefined;
  raw: string;
  value?: number | null | undefined;
  unit?: string | null | undefined;
  bound?: Bound | null | undefined;
}
export type FigureInputs = { readonly [Figure in LeadFigure]?: FigureInput | null | undefined };

interface Figures {
  ids: Record<LeadFigure, string | null>;
  lines: Line[];
  gone: Gone[];
}

const toFigureId = (lead: string, figure: LeadFigure): string => `${lead}.${figure}`;

/** The claims of a lead: those that are given are stated anew, null takes one out, the others stay. */
export function editFigures(inputs: FigureInputs, lead: { id: string; name: string }, old: Lead | null): Figures {
  const ids = { investment: null, fixedInvestment: null, output: null, tax: null } as Figures['ids'];
  const lines: Line[] = [];
  const gone: Gone[] = [];
  for (const figure of LEAD_FIGURES) {
    const input = inputs[figure];
    const id = old?.[figure] ?? toFigureId(lead.id, figure);
    if (input === undefined) ids[figure] = old?.[figure] ?? null;
    else if (input === null) {
      if (old !== null && old[figure] !== null) gone.push({ label: LABELS.claim, id, reason: `${lead.name}: ${figure}` });
    } else {
      ids[figure] = id;
      lines.push(toFigureLine(figure, toGiven(input), { id, subject: lead.name, about: lead.id }, toOwnBasis(lead.id)));
    }
  }
  return { ids, lines, gone };
}

const toGiven = ({ indicator, kind, period, raw, value, unit, bound }: FigureInput) => ({
  indicator,
  kind,
  period: period ?? null,
  raw,
  value: value ?? null,
  unit: unit ?? null,
  bound: bound ?? 'EXACT',
});

function toFigureLine(
  figure: LeadFigure,
  said: Record<string, string | number | null>,
  whom: { id: string; subject: string; about: string },
  basis: { source: string; confidence: string },
): Line {
  const columns = Object.fromEntries(
    ['indicator', 'kind', 'period', 'raw', 'value', 'unit', 'bound'].map((name) => [name, `${figure}.${name}`]),
  );
  return toLine('claims', { ...said, ...whom, ...basis }, columns);
}

/** Its figures, said of the project that it has become. */
export function moveFigures(lead: Lead, project: { id: string; name: string }, { recordIndex }: There): Line[] {
  return LEAD_FIGURES.flatMap((figure) => {
    const claim = lead[figure] === null ? undefined : recordIndex.claims.get(lead[figure]);
    if (!claim) return [];
    const { indicator, kind, period, raw, value, unit, bound } = claim;
    const whom = { id: claim.id, subject: project.name, about: project.id };
    return [toFigureLine(figure, { indicator, kind, period, raw, value, unit, bound }, whom, toOwnBasis(lead.id))];
  });
}
