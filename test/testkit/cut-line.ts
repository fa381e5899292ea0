import { GraphUnavailable } from '../../server/errors.ts';
import type { GraphSession } from '../../server/graph/session.ts';

/** A line to a graph that a test can cut and mend. */
export interface CutLine {
  isCut: boolean;
  /** How often anything was asked over it, in vain too. */
  asked: number;
}

/** The session as it is seen over the line: while that is cut, nothing gets through. */
export function overLine(session: GraphSession, line: CutLine): GraphSession {
  const through = <T>(work: () => Promise<T>): Promise<T> => {
    line.asked += 1;
    return line.isCut ? Promise.reject(new GraphUnavailable({ zh: '线路断了。', en: 'The line is cut.' })) : work();
  };
  return {
    engine: session.engine,
    read: (cypher, params) => through(() => session.read(cypher, params)),
    write: (work) => through(() => session.write(work)),
    ping: (milliseconds) => through(() => session.ping(milliseconds)),
    close: () => session.close(),
  };
}
