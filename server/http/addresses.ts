import { BlockList, isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What a proxy adds when it passes a request on. They are no proof of anything, but nobody adds them to lose rights. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** Whether the address is one of this very machine that no other machine reaches, also as `::ffff:127.0.0.1`. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** `::ffff:10.0.0.1` → `10.0.0.1`, `fe80::1%eth0` → `fe80::1` */
export function toPlainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/**
 * Who asks: the address of the connection, or what a trusted proxy says of it. A proxy may hand on whatever it was
 * told, so what is no address does not count.
 */
export function callerOf(request: Request): string {
  const told = toPlainAddress(request.ip);
  return isIP(told) === 0 ? toPlainAddress(request.socket.remoteAddress) : told;
}

/** Whether the other end of the connection is one of the proxies of the setting TRUSTED_PROXIES. */
export function isTrustedPeer(request: Request): boolean {
  const isTrusted = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return isTrusted(request.socket.remoteAddress ?? '', 0);
}

/** Whether the request was made on this very machine, and not passed on by a proxy that runs here. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  return isLoopback(toPlainAddress(request.socket.remoteAddress)) && !FORWARDED.some((name) => request.headers[name] !== undefined);
}
