/** The verdicts by which a rule speaks against a figure. */
export const VERDICTS_AGAINST: ReadonlySet<string> = new Set(['IMPLAUSIBLE', 'INCONSISTENT', 'STRETCH']);
