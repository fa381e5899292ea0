import { Conflict, type Sentence } from '../../errors.ts';

const MOVING: Sentence = {
  zh: '图谱正在被别人频繁改写，这次没有写入任何内容，请稍后再试。',
  en: 'Others keep rewriting the graph; nothing of this write was kept. Try again in a moment.',
};

/** A write that was thought out on an older revision, or a reading that others wrote into: it may be tried again. */
export class Overtaken extends Conflict {
  constructor() {
    super(MOVING);
  }
}

const TRIES = 5;

/**
 * Thinks a write out and makes it; whoever was overtaken looks again at what is there now, some times.
 * @throws Overtaken when others keep writing, and whatever else the work throws
 */
export async function untilNotOvertaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === TRIES) throw error;
    }
  }
}
