import { Neo4jError } from 'neo4j-driver';
import { GraphUnavailable, type Sentence } from '../errors.ts';
import { DeadlinePassed } from './with-deadline.ts';

/** A login that will not get better by trying again. */
export class LoginRefused extends GraphUnavailable {}

/** Turns what the driver throws into one sentence for people; anything that is our own fault passes as it is. */
export function toGraphError(error: unknown): unknown {
  if (error instanceof DeadlinePassed) return new GraphUnavailable(TOO_SLOW, { cause: error });
  if (!(error instanceof Neo4jError)) return error;
  if (/Security\.(Unauthorized|Forbidden|CredentialsExpired|TokenExpired)/.test(error.code))
    return new LoginRefused(REFUSED, { cause: error });
  if (/AuthenticationRateLimit/.test(error.code)) return new LoginRefused(RATE_LIMITED, { cause: error });
  if (/DatabaseNotFound/.test(error.code)) return new GraphUnavailable(NO_DATABASE, { cause: error });
  if (/TransactionTimedOut|Transaction\.Terminated/.test(error.code)) return new GraphUnavailable(TOO_SLOW, { cause: error });
  // 'N/A' is what a server that never answers gives.
  if (error.code === 'N/A' || /ServiceUnavailable|SessionExpired|TransientError|DatabaseUnavailable|NotALeader/.test(error.code)) {
    return new GraphUnavailable(DOWN, { cause: error });
  }
  return error;
}

const REFUSED: Sentence = {
  zh: 'Neo4j 拒绝了登录：请检查 NEO4J_USER 和 NEO4J_PASSWORD。',
  en: 'Neo4j refused the login: check NEO4J_USER and NEO4J_PASSWORD.',
};
const RATE_LIMITED: Sentence = {
  zh: 'Neo4j 因多次登录失败暂时拒绝登录：请改正 NEO4J_PASSWORD，稍等几秒再试。',
  en: 'Neo4j refuses logins for a while after several failures: correct NEO4J_PASSWORD and try again in some seconds.',
};
const NO_DATABASE: Sentence = {
  zh: 'Neo4j 上没有这个数据库：请检查 NEO4J_DATABASE。',
  en: 'There is no such database on the Neo4j server: check NEO4J_DATABASE.',
};
const TOO_SLOW: Sentence = {
  zh: '图数据库没有及时回答，请稍后再试。',
  en: 'The graph database did not answer in time; try again in a moment.',
};
const DOWN: Sentence = {
  zh: '连不上图数据库：请检查它是否在运行、NEO4J_URI 是否正确。',
  en: 'The graph database cannot be reached: check that it runs and that NEO4J_URI is right.',
};
