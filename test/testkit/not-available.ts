/** A part that the tests need and this machine cannot give; the sentence says how to get it. */
export class NotAvailable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'NotAvailable';
  }
}

/**
 * What to do when a part is missing: with CI=true the run fails, otherwise it says loudly what is skipped and goes on.
 * @returns the value that tells the tests to skip
 */
export function skipLoudly(error: unknown, skipped: string): null {
  if (!(error instanceof NotAvailable) || process.env['CI'] === 'true') throw error;
  process.stderr.write(`\n!!! SKIPPED: ${skipped}\n!!! ${error.message}\n\n`);
  return null;
}
