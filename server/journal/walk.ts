/** Goes along the lines of a journal and holds each against the one before: its hash, its place, its revision. */
import { hashLine, ORIGIN } from './line.ts';
import { isRows, parseRecord, VERSION, type JournalRecord } from './record.ts';

/** How far a journal goes. `revisionHash` is the hash of the line that ended the newest revision. */
export interface JournalHead {
  number: number;
  hash: string;
  revision: number;
  revisionHash: string;
}

export const START: JournalHead = { number: 0, hash: ORIGIN, revision: 0, revisionHash: ORIGIN };

/** A line that is not what it should be. */
export class BadLine extends Error {
  constructor(
    readonly number: number,
    readonly why: string,
  ) {
    super(`line ${number}: ${why}`);
  }
}

export interface Walk {
  readonly head: JournalHead;
  /** The last place at which no revision was half told. */
  readonly whole: JournalHead;
  /** Takes the next line. @returns what it says, null for rows, which are not read. @throws BadLine */
  take(text: string | Buffer, hash: string): JournalRecord | null;
  /** Makes a text the next line. @returns its hash @throws BadLine */
  add(text: Buffer): string;
}

export function createWalk(start: JournalHead = START): Walk {
  let head = start;
  let whole = start;
  let open: { revision: number; lines: number } | null = null;

  function follow(record: JournalRecord): Partial<JournalHead> {
    const number = head.number + 1;
    const refuse = (why: string): never => {
      throw new BadLine(number, why);
    };
    switch (record.is) {
      case 'format':
        return number === 1 && record.version === VERSION ? {} : refuse(`format ${record.version} in line ${number}`);
      case 'begin':
        if (open !== null) refuse(`revision ${open.revision} has no end`);
        if (record.revision !== head.revision + 1 && !(record.kind === 'TAKEN_OVER' && head.revision === 0))
          refuse(`revision ${record.revision} after ${head.revision}`);
        open = { revision: record.revision, lines: 0 };
        return {};
      case 'end':
      case 'undone': {
        if (open?.revision !== record.revision) return refuse(`the end of revision ${record.revision}, which was not begun`);
        if (record.is === 'end' && record.lines !== open.lines)
          refuse(`${open.lines} of ${record.lines} lines of revision ${record.revision}`);
        open = null;
        return record.is === 'end' ? { revision: record.revision } : {};
      }
      case 'note':
        return {};
      default:
        return refuse('no record of a journal');
    }
  }

  return {
    get head() {
      return head;
    },
    get whole() {
      return whole;
    },
    take(text, hash) {
      if (hashLine(head.hash, text) !== hash) throw new BadLine(head.number + 1, 'its hash does not fit the line before');
      return goOn(text, hash);
    },
    add(text) {
      const hash = hashLine(head.hash, text);
      goOn(text, hash);
      return hash;
    },
  };

  function goOn(text: string | Buffer, hash: string): JournalRecord | null {
    const number = head.number + 1;
    let record: JournalRecord | null = null;
    if (!isRows(text)) record = parseRecord(text);
    else if (open === null) throw new BadLine(number, 'rows of no revision');
    else open.lines += 1;
    const moved = record === null ? {} : follow(record);
    const ended = record?.is === 'end' ? { revisionHash: hash } : {};
    head = { ...head, ...moved, ...ended, number, hash };
    if (open === null) whole = head;
    return record;
  }
}
