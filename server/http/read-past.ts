/** Which revision of the past a request is about: `/graphql?asof=12` reads everything as it was then. */
import type { PackedSnapshot } from '../chain/packed-snapshot.ts';
import { InvalidInput } from '../errors.ts';
import type { History } from '../history/history.ts';

const REVISION = /^(?:revision:)?(\d{1,15})$/;

/** @returns null for the newest; what is read throws one sentence for what is no revision, or none that the journal tells of */
export function readPast(asked: unknown, history: Pick<History, 'at'>): (() => Promise<PackedSnapshot>) | null {
  if (asked === undefined || asked === '') return null;
  const number = typeof asked === 'string' ? REVISION.exec(asked)?.[1] : undefined;
  return async () => {
    if (number === undefined) throw new InvalidInput(NO_REVISION, { argument: 'asof' });
    return history.at(Number(number));
  };
}

const NO_REVISION = {
  zh: '地址里的 asof 不是修订的编号；它应当像 12 或 revision:12 这样写。',
  en: 'asof in the address is no id of a revision; it is written like 12 or revision:12.',
};
