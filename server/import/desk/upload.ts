/** Files that somebody has handed in, and what he has decided about them. */
export interface Upload {
  id: string;
  /** Who handed them in. */
  by: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  files: UploadFile[];
  /** Which field a column is, where that is not what was recognised. */
  columns: ColumnChoice[];
  /** What words in a cell mean that are no name of a product; null: something that is not of the chain. */
  products: ProductChoice[];
  /** The id of a source, or the title of a new one; null as long as nobody has said. */
  source: string | null;
  /** The revision that holds what they say; null as long as nothing was written. */
  revision: number | null;
  /** The id of the dataset that it is there; null as long as nothing was written. */
  dataset: string | null;
}
export interface UploadFile {
  name: string;
  bytes: number;
}
export interface ProductChoice {
  name: string;
  /** By id. */
  product: string | null;
}
export interface ColumnChoice {
  file: string;
  column: string;
  field: string;
}
