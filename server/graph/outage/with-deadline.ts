import { GraphUnavailable, type Sentence } from '../../errors.ts';
import { machineClock, type Clock } from './clock.ts';

export const NOT_IN_TIME: Sentence = {
  zh: '图数据库没有及时回答，请稍后再试。',
  en: 'The graph database did not answer in time; try again in a moment.',
};

/** Thrown when the graph did not answer in time; the driver has no code for it. */
export class DeadlinePassed extends GraphUnavailable {
  constructor(milliseconds: number) {
    super(NOT_IN_TIME, { cause: new Error(`No answer within ${milliseconds} ms.`) });
  }
}

/**
 * Gives up waiting after some milliseconds. An abort signal would not do: aborted while it backs off, the driver leaves its
 * promise pending for ever.
 * @throws DeadlinePassed
 */
export async function withDeadline<T>(promise: Promise<T>, milliseconds: number, clock: Clock = machineClock): Promise<T> {
  let callOff: () => void = () => undefined;
  const deadline = new Promise<never>((_, reject) => {
    callOff = clock.after(milliseconds, () => reject(new DeadlinePassed(milliseconds)));
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    callOff();
  }
}
