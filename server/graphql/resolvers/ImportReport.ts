import type { ProductId } from '../../domain/ids.ts';
import { findMatches } from '../../import/desk/find-matches.ts';
import type { ImportState } from '../../import/desk/state.ts';
import type { ImportReportResolvers } from '../generated/resolvers.ts';
import { toEffect } from '../memo/import-effect.ts';
import { toImportContradictions } from '../lines/to-import-contradictions.ts';
import { toImportProblems } from '../lines/to-import-problems.ts';
import { toScenarioDiff } from '../lines/to-scenario-diff.ts';
import { toRevisionLine } from '../nodes/revisions.ts';
import { checkFirst } from '../paging/connection.ts';

const rowsOf = ({ result }: ImportState) => result?.report.rows ?? { taken: 0, rejected: 0, pending: 0, keptOut: 0 };
const toAddress = (upload: string) => (_: string, i: number) => `/import/${upload}/rejected/${i}`;

/** Everything is nothing as long as the tables are not read. */
export const ImportReport: ImportReportResolvers = {
  upload: ({ upload }) => upload.id,
  files: ({ upload }) => upload.files.map(({ name }) => name),
  at: ({ upload }) => upload.at,
  by: ({ upload }) => upload.by,
  columns: ({ result }) =>
    (result?.report.sheets ?? []).flatMap(({ file, sheet, columns }) =>
      (columns ?? []).map(({ name, field, example }) => ({ file, sheet, column: name, field, example })),
    ),
  accepted: (state) => rowsOf(state).taken,
  rejected: (state) => rowsOf(state).rejected + rowsOf(state).pending,
  keptOut: (state) => rowsOf(state).keptOut,
  added: ({ result }) => result?.counts.added ?? 0,
  changed: ({ result }) => result?.counts.changed ?? 0,
  unchanged: ({ result }) => result?.counts.unchanged ?? 0,
  removed: ({ result }) => result?.counts.removed ?? 0,
  problemCount: ({ result, job }) => (result === null ? Number(job?.state === 'FAILED') : result.report.problemCount),
  problems: (state, { first }, { language }) => toImportProblems(state, language).slice(0, checkFirst(first, 100)),
  remarks: ({ result }, _, { language }) =>
    (result?.report.remarks ?? []).map(({ sentence, ...place }) => ({ ...place, message: sentence[language] })),
  unknownProducts: ({ result }) =>
    Object.entries(result?.report.unknownProducts ?? {})
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name),
  products: ({ upload }, _, { index }) =>
    upload.products.map(({ name, product }) => ({ name, product: index.products.get(product as ProductId) ?? null })),
  contradictions: (state, _, context) => toImportContradictions(state, context),
  rejectedRows: ({ result, upload }) => result?.rejected.slice(0, 1).map(toAddress(upload.id))[0] ?? null,
  rejectedFiles: ({ result, upload }) => (result?.rejected ?? []).map(toAddress(upload.id)),
  matches: ({ result, upload }) => findMatches(result?.report.pending ?? [], upload.id),
  async effect({ upload }, { chain, region }, context) {
    const views = await toEffect(upload.id, { chain, region }, context);
    return views && toScenarioDiff(views.before, views.after);
  },
  source: ({ upload }) => upload.source,
  async revision({ upload }, _, { loaders }) {
    const found = upload.revision === null ? null : await loaders.revision.load(upload.revision);
    return found && toRevisionLine(found);
  },
};
