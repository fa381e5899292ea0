import type { Sentence } from '../errors.ts';
import type { ChainId, DatasetId } from './ids.ts';

/** A folder (or an import) that owns the facts it states. `files`: what was loaded, by name and SHA-256. */
export interface Dataset {
  id: DatasetId;
  name: string;
  loadedAt: string;
  files: DatasetFile[];
  /** Facts that it says are none, whoever states them; a fact that is in the graph again is one. */
  retracted?: readonly Retraction[];
}
/** That a fact was taken out by hand; see {@link toFactKey}. */
export interface Retraction {
  fact: string;
  reason: string;
}
export interface DatasetFile {
  name: string;
  digest: string;
}

/** One field of one fact that two datasets state differently; a value is null where a dataset says nothing. */
export interface FactConflict {
  fact: string;
  /** The label of the fact in the graph, and what people call it. */
  label: string;
  name: string;
  field: string;
  /** `reason`: why a dataset takes out what another one states. */
  values: { dataset: DatasetId; value: string | null; reason?: string }[];
  /** The dataset whose values count, null as long as nobody has said. */
  counts: DatasetId | null;
}

/** `counts`: the graph holds this one. None does where a folder cannot be loaded because of it. */
export interface ToldValue {
  dataset: DatasetId;
  value: Sentence | null;
  counts: boolean;
}

/** A conflict as people read it. */
export interface ToldConflict extends Pick<FactConflict, 'fact' | 'label' | 'name' | 'field'> {
  /** What kind of fact it is. */
  kind: Sentence;
  values: ToldValue[];
}

export interface PartCount {
  label: string;
  facts: number;
}

/** A dataset as people look at it. */
export interface ListedDataset extends Omit<LoadedDataset, 'files' | 'loadedAt'> {
  /** How many facts it states of each label, most first. */
  parts: PartCount[];
  /** ISO 8601, UTC; null for a folder that is set and not loaded, and for a graph of before there were datasets. */
  loadedAt: string | null;
  /** Files of its folder that are new, gone or other than they were loaded; none for one without a folder. */
  changedFiles: string[];
  /** The command that loads them; null where nothing changed. */
  load: string | null;
  /** Why what lies in the folder cannot be loaded whatever anybody decides, null where it can. */
  refusal: Sentence | null;
  /** Those that keep its folder from being loaded, and those in the graph, of which somebody has said who counts. */
  conflicts: ToldConflict[];
}

/** A dataset with the chains that it states and the number of its facts. */
export interface LoadedDataset extends Dataset {
  chains: ChainId[];
  facts: number;
}

/** That a dataset states a fact. */
export interface Ownership {
  dataset: DatasetId;
  /** Label and id of the fact, see {@link toFactKey}. */
  fact: string;
}

/** What is of no chain (an import, what was put in by hand) is of every one. */
export const isOfChain = ({ chains }: Pick<LoadedDataset, 'chains'>, chain: ChainId): boolean =>
  chains.length === 0 || chains.includes(chain);

/** Whether one chain has other facts than another: where all of several datasets are of every chain, nobody asks who states what. */
export const areToldApart = (datasets: readonly Pick<LoadedDataset, 'chains'>[], chains: readonly ChainId[]): boolean =>
  datasets.length > 1 && chains.some((chain) => !datasets.every((dataset) => isOfChain(dataset, chain)));

/** Where facts come from. `owned` is empty as long as datasets need not be told apart, see {@link areToldApart}. */
export interface Origins {
  datasets: LoadedDataset[];
  owned: Ownership[];
}

export const NO_ORIGINS: Origins = { datasets: [], owned: [] };

export const toFactKey = (label: string, id: string): string => `${label} ${id}`;
