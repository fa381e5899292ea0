/** Time as the parts that wait see it; a test gives its own and moves it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds. @returns what calls it off */
  after(milliseconds: number, callback: () => void): () => void;
}

/**
 * The clock of the machine; what waits for it does not keep the process alive. It calls back after the network had its turn:
 * where this process itself was busy for long, an answer that has arrived meanwhile still counts.
 */
export const machineClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    let turn: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      turn = setImmediate(callback);
    }, milliseconds).unref();
    return () => {
      clearTimeout(timer);
      clearImmediate(turn);
    };
  },
};
