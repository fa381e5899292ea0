import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { InvalidInput, type Sentence } from '../errors.ts';

/**
 * @param address what HOST was found to be
 * @returns the port, which the system chose where 0 was asked for
 * @throws InvalidInput where the port cannot be had
 */
export async function listen(server: Server, address: string, config: Config): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, config)));
    server.listen(config.port, address, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** What the system says of HOST and PORT, in one sentence where it is one of the usual mistakes. */
export function toListenError(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  const noSuchName: Sentence = {
    zh: `找不到主机名 ${host}，请检查 HOST。`,
    en: `The host name ${host} cannot be found; please check HOST.`,
  };
  const reasons: Record<string, Sentence> = {
    EADDRINUSE: {
      zh: `端口 ${port} 已被占用，请用 PORT 换一个端口，或先停掉占用它的程序。`,
      en: `Port ${port} is in use; please choose another one with PORT, or stop the program that uses it.`,
    },
    EACCES: {
      zh: `没有权限使用端口 ${port}，请用 PORT 换一个 1024 以上的端口。`,
      en: `Port ${port} may not be used; please choose one above 1024 with PORT.`,
    },
    EADDRNOTAVAIL: { zh: `本机没有地址 ${host}，请检查 HOST。`, en: `This machine has no address ${host}; please check HOST.` },
    EAFNOSUPPORT: {
      zh: `本机不支持地址 ${host}，请检查 HOST。`,
      en: `This machine does not support the address ${host}; please check HOST.`,
    },
    ENOTFOUND: noSuchName,
    EAI_AGAIN: noSuchName,
  };
  const sentence = reasons[error.code ?? ''];
  return sentence ? new InvalidInput(sentence, {}, { cause: error }) : error;
}
