/** The program of the threads in the tests of the pool: it does what the task says. */
import { InvalidInput } from '../../server/errors.ts';
import { serveWork, type Control } from '../../server/work/serve-work.ts';

export type PoolTask =
  | { do: 'echo'; value: unknown }
  | { do: 'refuse' | 'fail' | 'crash' | 'fill' | 'overfill' | 'spin' | 'search' }
  | { do: 'ask'; about: string }
  | { do: 'hold' | 'prepare'; until: SharedArrayBuffer };

let prepared = 0;

serveWork<PoolTask, null, unknown>({
  prepare(task) {
    if (task.do === 'prepare') waitFor(task.until);
    if (task.do === 'overfill') fill();
    return null;
  },
  work: (task, _, control) => run(task, control),
  held: () => 7,
});

async function run(task: PoolTask, control: Control): Promise<unknown> {
  switch (task.do) {
    case 'echo':
      return task.value;
    case 'refuse':
      throw new InvalidInput({ zh: '不行', en: 'no' }, { argument: 'x' });
    case 'fail':
      throw new TypeError('broken inside');
    case 'crash':
      setImmediate(() => {
        throw new Error('nobody catches this');
      });
      return new Promise(() => undefined);
    case 'overfill':
    case 'fill':
      return fill();
    case 'spin':
      for (;;);
    case 'search': {
      const isOver = control.deadline();
      while (!isOver());
      return 'what was found';
    }
    case 'ask':
      return control.ask(task.about);
    case 'hold': {
      waitFor(task.until);
      return 'released';
    }
    case 'prepare': {
      prepared++;
      return prepared;
    }
  }
}

function fill(): never {
  const kept: unknown[] = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
}

function waitFor(until: SharedArrayBuffer): void {
  const cell = new Int32Array(until);
  while (Atomics.load(cell, 0) === 0);
}
