import type { Staleness } from '../chain/last-known.ts';
import type { GraphUnavailable } from '../errors.ts';
import type { Log } from '../graphql/context/log.ts';
import { inBoth } from './in-both.ts';

/** What the log says of the graph: one line for each change, with its cause, and a lasting outage at the start again from time to time. */
export interface GraphNews {
  /** It could not be opened, and will be tried again. */
  notYet(error: GraphUnavailable): void;
  /** It is away while the service runs. */
  away(staleness: Staleness): void;
  /** It answers again, after so many milliseconds. */
  back(awayFor: number): void;
}

/** A lasting outage is told again after so many tries. */
const SAID_EVERY = 30;

/** @param place the address or the folder of the graph */
export function createGraphNews(log: Log, place: string, retryAfterMs: number): GraphNews {
  let said: string | null = null;
  let tries = 0;
  return {
    notYet(error) {
      const seconds = Math.max(1, Math.round(retryAfterMs / 1000));
      const { zh, en } = error.sentence;
      if (said !== zh || tries % SAID_EVERY === 0) {
        const line = inBoth({
          zh: `图数据库 ${place}：${zh}每 ${seconds} 秒再试一次，连上即可使用。`,
          en: `Graph ${place}: ${en} Trying again every ${seconds} s; the service starts as soon as it answers.`,
        });
        log.warn({ err: error, graph: 'not-yet' }, line);
      }
      said = zh;
      tries += 1;
    },
    away({ since, reason }) {
      const line = inBoth({
        zh: `图数据库 ${place} 中断：${reason.sentence.zh}内存中有的照常回答，注明数据截至 ${since}。`,
        en: `Graph ${place} is away: ${reason.sentence.en} What is in memory is still answered, as of ${since}.`,
      });
      log.warn({ err: reason, graph: 'away' }, line);
    },
    back(awayFor) {
      const seconds = Math.max(1, Math.round(awayFor / 1000));
      const line = inBoth({
        zh: `图数据库 ${place} 已恢复，中断约 ${seconds} 秒。`,
        en: `Graph ${place} answers again after about ${seconds} s.`,
      });
      log.info({ graph: 'back' }, line);
    },
  };
}
