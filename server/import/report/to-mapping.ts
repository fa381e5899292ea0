import type { Mapping } from '../columns/mapping.ts';
import type { ImportReport } from './import-report.ts';

/**
 * The mapping as it was used, to be changed and used again: what every column was read as, what was decided before, and under `open` what
 * is still to be decided, with what it may be.
 */
export function toMapping({ sheets, pending, unknownProducts }: ImportReport, used: Mapping): object {
  return {
    columns: sheets.flatMap(({ file, sheet, columns }) => (columns ?? []).map(({ name, field }) => ({ file, sheet, column: name, field }))),
    enterprises: used.enterprises,
    products: used.products,
    regions: used.regions,
    open: {
      enterprises: Object.fromEntries(pending.map(({ given, candidates }) => [given, candidates.map(({ id }) => id)])),
      products: Object.keys(unknownProducts),
    },
  };
}
