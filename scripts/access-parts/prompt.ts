/** Asks on the terminal, or reads what another program hands over. */
import { createInterface } from 'node:readline/promises';
import process from 'node:process';
import { InvalidInput } from '../../server/errors.ts';

const ENTER = /[\r\n]/;
const END = '\u0004';
const BREAK = '\u0003';
const RUBOUT = ['\u0008', '\u007f'];

export interface Prompt {
  line(question: string): Promise<string>;
  /** Nothing of what is typed is shown. */
  secret(question: string): Promise<string>;
  /** Whether a person sits at the other end. */
  readonly isTerminal: boolean;
  close(): void;
}

/** @throws InvalidInput when the input ends before a line of it */
export function createPrompt(input: NodeJS.ReadStream = process.stdin, output: NodeJS.WriteStream = process.stderr): Prompt {
  if (input.isTTY) {
    return {
      isTerminal: true,
      async line(question) {
        const lines = createInterface({ input, output });
        try {
          return await lines.question(question);
        } finally {
          lines.close();
        }
      },
      secret: (question) => readHidden(question, input, output),
      close: () => input.pause(),
    };
  }
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new InputEnded();
    return value;
  };
  return { isTerminal: false, line: next, secret: next, close: () => input.destroy() };
}

class InputEnded extends InvalidInput {
  constructor() {
    super({ zh: '输入已结束，没有改动。', en: 'The input ended; nothing was changed.' });
  }
}

function readHidden(question: string, input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const finish = (settle: () => void): void => {
      input.off('data', onData);
      input.setRawMode(false);
      output.write('\n');
      settle();
    };
    const onData = (chunk: string): void => {
      for (const sign of chunk) {
        if (sign === BREAK || sign === END) return finish(() => reject(new InputEnded()));
        if (ENTER.test(sign)) return finish(() => resolve(typed));
        typed = RUBOUT.includes(sign) ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    };
    input.on('data', onData);
  });
}
