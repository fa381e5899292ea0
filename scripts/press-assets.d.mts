/** Writes `<name>.br` beside every text file of the folder. */
export function pressAssets(folder: string): void;
