export type Texts = Record<string, unknown>;

/** The texts of one language: every file `<namespace>.<language>.json` becomes the keys `<namespace>.…`. */
export function toTexts(files: Readonly<Record<string, Texts>>): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.slice(2, path.indexOf('.', 2)), texts]));
}
