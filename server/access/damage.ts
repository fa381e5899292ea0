import { IntendedError, type Sentence } from '../errors.ts';

/** The accounts cannot be read, and nobody is let in on a guess. The place is told to whoever starts the service, and to the log. */
export class AccessDamaged extends IntendedError {
  constructor(
    readonly place: Sentence,
    options?: ErrorOptions,
  ) {
    super(
      'GRAPH_UNAVAILABLE',
      {
        zh: '账号资料无法读取，暂时谁也不能登录；请管理员查看服务的日志。',
        en: 'The accounts cannot be read, so nobody can sign in for the moment; whoever runs the service finds the reason in its log.',
      },
      {},
      options,
    );
  }
}
