import { NotAvailable } from '../../scripts/local/not-available.ts';

export { NotAvailable };

/**
 * What to do when a part is missing: with CI=true the run fails, otherwise it says loudly what is skipped and goes on.
 * @returns null, the value that tells the tests to skip
 */
export function skipLoudly(error: unknown, skipped: string): null {
  if (!(error instanceof NotAvailable) || process.env['CI'] === 'true') throw error;
  process.stderr.write(`\n!!! SKIPPED: ${skipped}\n!!! ${error.message}\n\n`);
  return null;
}
