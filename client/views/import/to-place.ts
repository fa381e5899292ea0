/** Where something stands among what was handed in: the file, and the sheet where it has some. */
export const toPlace = (file: string, sheet: string | null | undefined): string => (sheet ? `${file} › ${sheet}` : file);
