import { FIELD_WORDS, FIELDS, type Field } from '../../import/columns/fields.ts';
import type { ImportState } from '../../import/desk/state.ts';
import type { Language } from '../context/language.ts';

/** What is wrong in tables that were handed in; of tables that were not read to the end why that is. */
export function toImportProblems({ upload, result, job }: ImportState, language: Language) {
  if (result === null) {
    if (job?.state !== 'FAILED' || job.message === null) return [];
    const file = upload.files.map(({ name }) => name).join('、');
    return [{ file, sheet: null, row: null, column: null, code: 'FILE', message: job.message[language], expected: null }];
  }
  const fields = new Map(
    result.report.sheets.flatMap(({ file, sheet, columns }) =>
      (columns ?? []).map(({ name, field }) => [[file, sheet, name].join('\0'), field] as const),
    ),
  );
  return result.report.problems.map(({ sentence, ...place }) => {
    const field = fields.get([place.file, place.sheet, place.column].join('\0')) ?? null;
    const words = isField(field) ? FIELD_WORDS[field] : null;
    return {
      ...place,
      code: field === null ? 'ROW' : field.replace(/(?=[A-Z])/g, '_').toUpperCase(),
      message: sentence[language],
      expected: words && words.holds[language],
    };
  });
}

const isField = (field: string | null): field is Field => (FIELDS as readonly (string | null)[]).includes(field);
