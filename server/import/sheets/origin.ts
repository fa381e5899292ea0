/** Where a row to correct stood, in words that name it and nothing else: its corrected form takes its place. */
export function toOrigin(file: string, sheet: string | null, row: number): string {
  return [file, ...(sheet === null ? [] : [sheet]), row].join(' › ');
}
