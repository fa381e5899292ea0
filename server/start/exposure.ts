import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { ANONYMOUS_YES, type Config } from '../config.ts';
import { InvalidInput, type Sentence } from '../errors.ts';
import { isLoopback } from '../http/addresses.ts';
import { toListenError } from './listen.ts';

/** Where the service will listen, and who can reach it there. */
export interface Exposure {
  /** The address behind the setting HOST. */
  address: string;
  /** Whether other machines reach it and need no login, as long as no account is made. */
  isOpen: boolean;
  /** Whether nobody is let in without an account. */
  needsAccounts: boolean;
}

/** Looks HOST up before anything is opened. */
export async function findExposure(config: Config): Promise<Exposure> {
  const { address } = await lookup(config.host).catch((error: NodeJS.ErrnoException) => {
    throw toListenError(error, config);
  });
  const isHere = isLoopback(address);
  return { address, isOpen: !isHere && config.allowAnonymousNetwork, needsAccounts: !isHere && !config.allowAnonymousNetwork };
}

/** @throws InvalidInput where other machines would reach the service, there are no accounts, and nobody has said that all may read */
export function checkAccounts({ needsAccounts }: Exposure, isConfigured: boolean, { host }: Config): void {
  if (needsAccounts && !isConfigured) throw refused(host);
}

function refused(host: string): InvalidInput {
  return new InvalidInput(
    {
      zh: `HOST=${host} 会让网络上的其他机器访问，而还没有账号，所以没有启动。请先运行 npm run access -- init 设立第一个管理员；只在本机使用请去掉 HOST；确要让网络上人人可读，请设置 ALLOW_ANONYMOUS_NETWORK=${ANONYMOUS_YES}。`,
      en: `HOST=${host} would let other machines of the network in, and there are no accounts, so nothing was started. Make the first administrator with npm run access -- init; leave HOST out to use it on this machine only; to let everybody on the network read it, set ALLOW_ANONYMOUS_NETWORK=${ANONYMOUS_YES}.`,
    },
    { setting: 'HOST' },
  );
}

/** What everybody on the network can now do, said at the start. */
export const OPEN_TO_ALL: Sentence = {
  zh: '注意：网络上能连到这里的人，不经登录就能读到图中的全部事实、来源和计算结果，并能提交自己的表来计算；谁也改不了数据。您自备的来源原文不提供。',
  en: 'Note: whoever reaches this address over the network can, without a login, read every fact, source and result of the graph and have tables of their own computed; nobody can change data. Your own copies of sources are not served.',
};

export const SIGN_IN_NEEDED: Sentence = {
  zh: '已设账号，须登录后使用。',
  en: 'There are accounts, so everybody signs in.',
};

/** The addresses to open in a browser: `0.0.0.0` and `::` stand for all that the machine has. */
export function toReachable({ address }: Exposure, port: number): string[] {
  const isAny = address === '0.0.0.0' || address === '::';
  const all = Object.values(networkInterfaces()).flatMap((cards) => cards ?? []);
  const usable = isAny
    ? ['127.0.0.1', ...all.filter((card) => !card.internal && card.family === 'IPv4').map((card) => card.address)]
    : [address];
  return usable.map((one) => `http://${one.includes(':') ? `[${one}]` : one}:${port}`);
}
