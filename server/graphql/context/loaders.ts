import DataLoader from 'dataloader';
import type { ListedDataset } from '../../domain/datasets.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { History } from '../../history/history.ts';
import type { ToldRevision } from '../../history/messages.ts';
import type { AskImporting } from './importing.ts';
import type { AskDrafting } from './drafting.ts';
import type { AskKeeping } from './keeping.ts';
import type { GraphAccess } from './graph-access.ts';
import type { Undoing } from './undoing.ts';
import type { AskWrite } from './writing.ts';

/**
 * What is read from the graph beside the snapshot, at most once per request. Facts, their evidence and their sources are
 * in the snapshot: read in bulk at one revision, so no row of an answer can be newer than another.
 */
export interface Loaders {
  /** Revisions by number, null for an unknown one. */
  readonly revision: DataLoader<number, RevisionRecord | null>;
  /** Every revision, newest first. */
  revisions(): Promise<RevisionRecord[]>;
  /** The datasets of the graph and of the folders. */
  datasets(): Promise<ListedDataset[]>;
  /** What revisions did, by number; null for one of which the journal does not tell. */
  readonly told: DataLoader<number, ToldRevision | null>;
  /** The past of the graph. */
  readonly history: History['answer'];
  /** Accounts, tokens and the audit trail. */
  readonly keeping: AskKeeping;
  /** Uploads, and what becomes of them. */
  readonly importing: AskImporting;
  /** Writes facts. */
  readonly write: AskWrite;
  /** Writes that wait for a signature. */
  readonly drafting: AskDrafting;
  /** Takes a revision back, or says what that would change. */
  readonly undo: Undoing;
}

interface LoaderDeps extends Pick<GraphAccess, 'revisions'>, Pick<Loaders, 'datasets'> {
  keeping: AskKeeping;
  history: History['answer'];
  importing: AskImporting;
  write: AskWrite;
  undo: Undoing;
  drafting: AskDrafting;
}

export function createLoaders({ revisions: readRevisions, datasets, ...asks }: LoaderDeps): Loaders {
  let all: Promise<RevisionRecord[]> | null = null;
  const revisions = () => (all ??= readRevisions());
  const revision = new DataLoader<number, RevisionRecord | null>(async (ids) => {
    const byId = new Map((await revisions()).map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  let listed: Promise<ListedDataset[]> | null = null;
  const told = new DataLoader<number, ToldRevision | null>(async (ids) => {
    const found = new Map((await asks.history('told', { revisions: [...ids] })).map((one) => [one.revision, one]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return { ...asks, revision, revisions, told, datasets: () => (listed ??= datasets()) };
}
