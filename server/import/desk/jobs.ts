/** What goes on with uploads: one piece of work each at a time, which can be watched and ended. */
import { IntendedError, type Sentence } from '../../errors.ts';
import { WorkEnded } from '../../work/work-ended.ts';
import type { ImportJob } from './state.ts';

export interface Jobs {
  /** Runs the work of an upload in place of what goes on with it; never rejects, the job says how it ended. */
  run(upload: string, method: ImportJob['method'], work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Waits for the work, but not so long that whoever asks has to wonder. @throws what it throws by then */
  patience(work: Promise<void>): Promise<void>;
  /** The last job of an upload. */
  of(upload: string): ImportJob | null;
  isBusy(upload: string): boolean;
  find(id: string): ImportJob | null;
  /** @returns null where there is none */
  cancel(id: string): ImportJob | null;
  /** So many rows are read. */
  tell(upload: string, rows: number): void;
}

interface Running {
  job: ImportJob;
  stop: AbortController;
}

/** An answer takes at most five seconds. */
const PATIENCE_MS = 2500;
const MOST_TOLD = 200;

/** @param onFault is told of what breaks when nobody waits for it any more */
export function createJobs(onFault: (error: unknown) => void): Jobs {
  const last = new Map<string, Running>();
  let count = 0;

  const find = (id: string): Running | null => [...last.values()].find(({ job }) => job.id === id) ?? null;
  const end = ({ job, stop }: Running): void => {
    if (job.state !== 'RUNNING' || job.method === 'import-commit') return;
    job.state = 'CANCELLED';
    stop.abort();
  };

  return {
    async run(upload, method, work) {
      const former = last.get(upload);
      if (former) end(former);
      const job: ImportJob = { id: `import:${upload}:${++count}`, method, state: 'RUNNING', rows: 0, message: null };
      const running = { job, stop: new AbortController() };
      last.delete(upload);
      last.set(upload, running);
      const [oldest] = last.keys();
      if (last.size > MOST_TOLD && oldest !== undefined && last.get(oldest)!.job.state !== 'RUNNING') last.delete(oldest);
      try {
        await work(running.stop.signal);
        if (job.state === 'RUNNING') job.state = 'DONE';
      } catch (error) {
        if (job.state !== 'CANCELLED') Object.assign(job, { state: 'FAILED', message: toSentence(error) });
        if (!(error instanceof IntendedError || error instanceof WorkEnded)) throw error;
      }
    },
    async patience(work) {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS);
      });
      let isWaiting = true;
      work.catch((error: unknown) => (isWaiting ? undefined : onFault(error)));
      await Promise.race([work, enough]).finally(() => {
        isWaiting = false;
        clearTimeout(timer);
      });
    },
    of: (upload) => last.get(upload)?.job ?? null,
    isBusy: (upload) => last.get(upload)?.job.state === 'RUNNING',
    find: (id) => find(id)?.job ?? null,
    cancel(id) {
      const running = find(id);
      if (running) end(running);
      return running?.job ?? null;
    },
    tell(upload, rows) {
      const job = last.get(upload)?.job;
      if (job) job.rows = rows;
    },
  };
}

const ENDED: Readonly<Record<string, Sentence>> = {
  TIME: { zh: '读得太久（20 分钟），停下了；请拆成几个文件。', en: 'Reading took too long (20 minutes) and was ended; split the files.' },
  MEMORY: { zh: '表太大，内存放不下；请拆成几个文件。', en: 'The tables take more memory than there is; split the files.' },
  ROOM: { zh: '图谱太大，读表的内存放不下。', en: 'The graph takes more memory than reading tables may.' },
  QUEUE: { zh: '等着读的表太多，请稍后再试。', en: 'Too many tables are waiting to be read; please try again in a moment.' },
  CLOSED: { zh: '服务正在停止，请稍后再试。', en: 'The service is stopping; please try again in a moment.' },
};
const BROKE: Sentence = { zh: '服务内部出错，没有读完；日志里有说明。', en: 'Something went wrong inside the service; its log says more.' };

function toSentence(error: unknown): Sentence {
  if (error instanceof IntendedError) return error.sentence;
  return (error instanceof WorkEnded && ENDED[error.reason]) || BROKE;
}
