/** How many pages a PDF of Chromium has: it writes one uncompressed dictionary for each. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
